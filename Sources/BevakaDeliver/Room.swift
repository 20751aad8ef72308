// BevakaDeliver
