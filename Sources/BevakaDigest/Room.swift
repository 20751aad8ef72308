// BevakaDigest
