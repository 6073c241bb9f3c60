package org.ionwright.twin;

import org.ionwright.spectrum.formula.Formula;

/** CODATA 2018 values (exact where the SI defines them), SI units unless the name says otherwise. */
public final class PhysicalConstants {

	/** Elementary charge, C. */
	public static final double ELEMENTARY_CHARGE = 1.602176634e-19;
	/** Atomic mass constant, kg. */
	public static final double ATOMIC_MASS = 1.66053906660e-27;
	/** Boltzmann constant, J/K. */
	public static final double BOLTZMANN = 1.380649e-23;
	/** Vacuum permittivity, F/m. */
	public static final double VACUUM_PERMITTIVITY = 8.8541878128e-12;
	/** Molar gas constant, J/(mol K). */
	public static final double GAS_CONSTANT = 8.31446261815324;
	/** Faraday constant, C/mol. */
	public static final double FARADAY = 96485.33212331;
	/** Avogadro constant, 1/mol. */
	public static final double AVOGADRO = 6.02214076e23;
	/** Standard atmosphere, Pa. */
	public static final double ATMOSPHERE = 101325;
	/** Electron mass, u. */
	public static final double ELECTRON_MASS_U = Formula.ELECTRON_MASS;

	private PhysicalConstants() {
	}
}
