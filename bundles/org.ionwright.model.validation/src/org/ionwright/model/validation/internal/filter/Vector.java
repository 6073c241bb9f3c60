package org.ionwright.model.validation.internal.filter;

/** A point or direction, m. */
record Vector(double x, double y, double z) {

	static final Vector ZERO = new Vector(0, 0, 0);

	Vector plus(Vector other, double times) {
		return new Vector(x + times * other.x, y + times * other.y, z + times * other.z);
	}

	double dot(Vector other) {
		return x * other.x + y * other.y + z * other.z;
	}

	/** Turned about the y axis by tilt within the plane that stands at azimuth to x. */
	Vector tilted(double tilt, double azimuth) {
		double along = x * Math.cos(azimuth) + y * Math.sin(azimuth);
		double across = y * Math.cos(azimuth) - x * Math.sin(azimuth);
		double turned = along * Math.cos(tilt) + z * Math.sin(tilt);
		double forward = z * Math.cos(tilt) - along * Math.sin(tilt);
		return new Vector(turned * Math.cos(azimuth) - across * Math.sin(azimuth),
				turned * Math.sin(azimuth) + across * Math.cos(azimuth), forward);
	}
}
