package org.ionwright.model.validation.internal.filter;

import org.ionwright.twin.gas.GasScattering;

/** Ions by their cross-section for loss on residual gas at 20 degree Celsius. */
public enum Scattering {
	/** 0.5 nm2. */
	SMALL(0.5e-18),
	/** 2 nm2. */
	LARGE(2e-18);

	private static final double ROOM = 293.15;
	private final double crossSection;

	Scattering(double crossSection) {
		this.crossSection = crossSection;
	}

	/** Share of the ions that meet no molecule over a length in m at a pressure in Pa. */
	public double survival(double pressure, double length) {
		return GasScattering.survival(pressure, ROOM, crossSection, length);
	}
}
