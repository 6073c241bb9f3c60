package org.ionwright.twin.source;

import java.util.List;

import org.ionwright.twin.sample.IonBeam;

/**
 * What a source gives in the steady state; the mean, without build-up and noise, see {@link SourceMoment}.
 *
 * @param state
 *            of the spray
 * @param capillaryCurrent
 *            A, of the supply of the capillary
 * @param needleCurrent
 *            A, of the corona
 * @param ionCurrent
 *            A, of free ions near the entrance
 * @param competing
 *            A, of wet droplets and discharge ions there: gas carries only so much charge in, which all share
 *            ({@code transport.SpaceCharge})
 * @param beam
 *            the free ions by mass, per second, as far as the cone bares them; those that break in it are whole here
 * @param dropletRadius
 *            of the first droplets, m; 0 without spray
 * @param wet
 *            share of the charge that is still on droplets at the entrance, 0 to 1
 * @param residence
 *            time of droplets or reacting ions before the entrance, s
 * @param vapour
 *            of the solvent, mol/s
 * @param heat
 *            that the liquid takes to evaporate wholly, W
 * @param pulsation
 *            Hz; 0 when steady
 * @param warnings
 *            where a law was used outside its range
 */
public record SourceOutput(SprayState state, double capillaryCurrent, double needleCurrent, double ionCurrent,
		double competing, IonBeam beam, double dropletRadius, double wet, double residence, double vapour, double heat,
		double pulsation,
		List<String> warnings) {

	public SourceOutput {
		warnings = List.copyOf(warnings);
	}
}
