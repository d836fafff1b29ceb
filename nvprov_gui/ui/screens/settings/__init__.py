"""Parameters at three levels: the site's defaults, a model, one or several phones."""
