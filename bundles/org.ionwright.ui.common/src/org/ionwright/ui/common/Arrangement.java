package org.ionwright.ui.common;

/** How the curves of a {@link LayerChart} stand to each other. */
public enum Arrangement {

	/** All on the same axis. */
	OVERLAY,

	/** The first one upwards, all others downwards from the same line. */
	MIRROR,

	/** Each in a strip of its own, the first one at the bottom. */
	STACK,

	/** Each a step behind the one before: up and to the right. The axes belong to the first one. */
	WATERFALL
}
