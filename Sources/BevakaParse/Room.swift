// BevakaParse
