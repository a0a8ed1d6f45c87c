"""What runs the city on one machine and in a cluster. It and the service import nothing of each other."""
