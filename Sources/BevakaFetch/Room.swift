// BevakaFetch
