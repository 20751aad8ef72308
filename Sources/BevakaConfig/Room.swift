// BevakaConfig
