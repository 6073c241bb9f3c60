package org.ionwright.model.validation.geometry;

import java.util.function.Consumer;

/** Something solid that stands in the open volumes. Its surface blocks nothing: a ray along it passes. */
interface Obstacle {

	/** Share of its size by which an obstacle is smaller, so that a ray along its surface passes. */
	double SLACK = 1e-9;

	/** Gives the parts of a segment that are inside. */
	void blocked(Segment segment, Consumer<Span> parts);

	/** By how much its edge would have to draw back for a place to be free, m; 0 or less when it is. */
	double depth(Vector place);
}
