"""Parts of panels that know the catalog and the experiment, and no session."""
