package org.ionwright.twin.source;

import java.util.Optional;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * A steady cone-jet: current and droplet size by three published laws, which agree within 15 % for water-like liquids.
 * They hold between the least flow and some hundred times it, for liquids that conduct enough for the charge to relax.
 *
 * @param density
 *            kg/m3
 * @param surfaceTension
 *            N/m
 * @param permittivity
 *            relative
 * @param conductivity
 *            S/m
 * @param flow
 *            m3/s
 */
public record ConeJet(double density, double surfaceTension, double permittivity, double conductivity, double flow) {

	private static final double EPS0 = PhysicalConstants.VACUUM_PERMITTIVITY;

	public ConeJet {
		InRange.positive("density (kg/m3)", density);
		InRange.positive("surface tension (N/m)", surfaceTension);
		InRange.between("relative permittivity", permittivity, 1, 1e4);
		InRange.positive("conductivity (S/m)", conductivity);
		InRange.positive("flow (m3/s)", flow);
	}

	public static ConeJet of(SolventMixture solvent, double flow) {
		return new ConeJet(solvent.density(), solvent.surfaceTension(), solvent.permittivity(), solvent.conductivity(),
				flow);
	}

	/** A: f sqrt(gamma K Q / eps) with f = 18 (Fernandez de la Mora and Loscertales 1994), meant for eps of 40 and more. */
	public double currentDeLaMora() {
		return 18 * Math.sqrt(surfaceTension * conductivity * flow / permittivity);
	}

	/** A: the same with f = -449 - 0.21 eps + 157 eps^(1/6) + 336 eps^(-1/6) (Chen and Pui 1997), eps 12.5 to 182. */
	public double currentChenPui() {
		double sixth = Math.pow(permittivity, 1.0 / 6);
		return Math.max(0, -449 - 0.21 * permittivity + 157 * sixth + 336 / sixth) / 18 * currentDeLaMora();
	}

	/** A: 2.6 sqrt(gamma K Q) (Ganan-Calvo, Davila and Barrero 1997). */
	public double currentGananCalvo() {
		return 2.6 * Math.sqrt(surfaceTension * conductivity * flow);
	}

	/** Length over which charge relaxes, m: (Q eps eps0 / K)^(1/3). */
	public double relaxationLength() {
		return Math.cbrt(flow * permittivity * EPS0 / conductivity);
	}

	/** Diameter of the first droplets, m: (-10.9 eps^(-6/5) + 4.08 eps^(-1/3)) times the relaxation length (Chen and Pui 1997). */
	public double dropletChenPui() {
		return (-10.9 * Math.pow(permittivity, -1.2) + 4.08 * Math.pow(permittivity, -1.0 / 3)) * relaxationLength();
	}

	/** Diameter of the first droplets, m: (rho eps0 Q^3 / (gamma K))^(1/6) (Ganan-Calvo, Davila and Barrero 1997). */
	public double dropletGananCalvo() {
		return Math.pow(density * EPS0 * flow * flow * flow / (surfaceTension * conductivity), 1.0 / 6);
	}

	/** Least flow of a steady jet, m3/s: gamma eps eps0 / (rho K). */
	public double leastFlow() {
		return surfaceTension * permittivity * EPS0 / (density * conductivity);
	}

	/** Charge per mass of the liquid by the current of de la Mora, C/kg. */
	public double specificCharge() {
		return currentDeLaMora() / (density * flow);
	}

	/** Why the laws may be wrong; empty when they hold. */
	public Optional<String> warning() {
		if (flow < leastFlow()) {
			return Optional.of("cone-jet: the flow " + flow + " m3/s is below the least one, " + leastFlow()
					+ " m3/s; the spray pulsates");
		}
		if (permittivity < 12.5) {
			return Optional
					.of("cone-jet: relative permittivity " + permittivity + " is below 12.5, where the laws end");
		}
		return Optional.empty();
	}
}
