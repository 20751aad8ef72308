// BevakaStore
