package org.ionwright.twin.calc;

import org.ionwright.twin.filter.BeamDisc;
import org.ionwright.twin.filter.MassFilter;

/** Parameters of a filter and its beam; those left out are of the filter that the reference tables were made with. */
final class ReferenceFilter {

	static final Parameter ETA = Parameter.number("eta", 0, 2, "U/V over its value at the apex").or(0.995);
	static final Parameter RADIUS = Parameter.positive("r0_mm", 1000, "field radius").or(4.17);
	static final Parameter LENGTH = Parameter.positive("L_mm", 1e4, "length of the rods").or(200);
	static final Parameter FREQUENCY = Parameter.positive("f_MHz", 1000, "radio frequency").or(1.2);
	static final Parameter ENERGY = Parameter.positive("Ez_eV", 1e5, "axial energy per charge").or(5);
	static final Parameter SPREAD = Parameter.number("sigmaEz_eV", 0, 1e5, "standard deviation of the axial energy")
			.or(0);
	static final Parameter SPOT = Parameter.number("rin_mm", 0, 1000, "radius of the entering beam").or(0.5);
	static final Parameter TEMPERATURE = Parameter.number("T_K", 0, 1e6, "of the transverse velocities").or(300);

	private ReferenceFilter() {
	}

	static MassFilter of(Arguments arguments) {
		return new MassFilter(arguments.number("r0_mm") / 1e3, arguments.number("L_mm") / 1e3,
				arguments.number("f_MHz") * 1e6);
	}

	static BeamDisc beam(Arguments arguments) {
		return new BeamDisc(arguments.number("rin_mm") / 1e3, arguments.number("T_K"), arguments.number("Ez_eV"),
				arguments.number("sigmaEz_eV"));
	}
}
