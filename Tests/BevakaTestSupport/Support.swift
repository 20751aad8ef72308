import BevakaCore
