package org.ionwright.spectrum;

/** Whether the points of a spectrum follow the peak shape (profile) or stand for one peak each (centroid). */
public enum Representation {
	PROFILE, CENTROID
}
