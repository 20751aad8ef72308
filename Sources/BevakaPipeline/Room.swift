// BevakaPipeline
