"""The tests: unit/ mirrors the package, ui/ drives the window, e2e/ enters through main()."""
