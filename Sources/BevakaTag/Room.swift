// BevakaTag
