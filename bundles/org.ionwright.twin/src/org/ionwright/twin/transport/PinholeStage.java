package org.ionwright.twin.transport;

import org.ionwright.twin.gas.FreeJet;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.internal.InRange;

/**
 * The pinhole of seed 001 with the pumped chambers behind it: a jet into the second chamber, an aperture into the third.
 *
 * @param pinhole
 *            between small and second chamber (35)
 * @param secondSpeed
 *            of the pump at port 41, m3/s
 * @param thirdSpeed
 *            of the pump at port 42, m3/s
 */
public record PinholeStage(Orifice pinhole, double secondSpeed, double thirdSpeed) {

	public PinholeStage {
		InRange.positive("second pumping speed (m3/s)", secondSpeed, 1e3);
		InRange.positive("third pumping speed (m3/s)", thirdSpeed, 1e3);
	}

	/** Pressure of the second chamber (31), Pa. */
	public double secondPressure(Gas gas, double temperature, double chamberPressure) {
		return pinhole.law(gas, temperature).throughput(chamberPressure, 0) / secondSpeed;
	}

	/** Pressure of the third chamber (46), Pa, behind an aperture (45) of a diameter in m. */
	public double thirdPressure(Gas gas, double temperature, double secondPressure, double aperture) {
		double conductance = new Orifice(aperture, 1).molecularConductance(gas, temperature);
		return conductance * secondPressure / (thirdSpeed + conductance);
	}

	/** Diameter of the aperture (45) that gives the third chamber a pressure, m; thin, molecular: A = S p46/(c/4 (p31 - p46)). */
	public double aperture(Gas gas, double temperature, double secondPressure, double thirdPressure) {
		InRange.positive("third pressure (Pa)", thirdPressure, secondPressure);
		double perArea = gas.meanSpeed(temperature) / 4;
		return Math.sqrt(4 / Math.PI * thirdSpeed * thirdPressure / (perArea * (secondPressure - thirdPressure)));
	}

	/** Distance of the Mach disk from the pinhole, m. */
	public double machDisk(double chamberPressure, double secondPressure) {
		return FreeJet.machDisk(pinhole.diameter(), chamberPressure, secondPressure);
	}
}
