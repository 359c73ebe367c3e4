"""Controls that know nothing of the studio: each takes a name, a tool tip and values, and tells what was edited."""
