"""The parts of a workspace: each shows one side of the experiment and sends the user's edits to the session."""
