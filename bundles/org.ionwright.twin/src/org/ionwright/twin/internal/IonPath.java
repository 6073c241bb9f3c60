package org.ionwright.twin.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.ScanOrder;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.IonSpecies;
import org.ionwright.twin.source.SourceOutput;
import org.ionwright.twin.transport.DropletNoise;

/** What comes from the source to the mass filter, worked out anew only when source or gas flow have changed. */
public final class IonPath {

	/** Relative change of the gas flow that counts. */
	private static final double NOTICEABLE = 1e-4;
	/** Of the pressure, which breaks ions. */
	private static final double NOTICEABLE_PRESSURE = 3e-3;
	/** Bursts in a scan that are too rare to look for. */
	private static final double RARE = 1e-3;

	private final Source source;
	private final Vacuum vacuum;
	private final Entrance entrance;
	private final PinholeParts behind;
	private final Lenses lenses;
	private final List<IonSpecies> given;
	private final ConeFragments fragments;
	private final long seed;
	private @Nullable SourceOutput lastOutput;
	private double lastFlow;
	private double lastCone;
	private double lastPressure;
	private IonBeam lastBeam = IonBeam.NONE;
	private DropletNoise droplets = new DropletNoise(0, 0, 0, 0);

	/**
	 * @param given
	 *            the beam at the entrance of the first stage, whatever the source does; empty when the source makes it
	 */
	public IonPath(Source source, Vacuum vacuum, Entrance entrance, PinholeParts behind, Lenses lenses,
			ConeFragments fragments, List<IonSpecies> given, long seed) {
		this.source = source;
		this.vacuum = vacuum;
		this.entrance = entrance;
		this.behind = behind;
		this.lenses = lenses;
		this.given = given;
		this.fragments = fragments;
		this.seed = seed;
	}

	/** Ions that enter the mass filter now, when the spray has built up. */
	public IonBeam beam(boolean negativeIons) {
		if (!given.isEmpty()) {
			return new IonBeam(given.stream().filter(ion -> ion.charge() < 0 == negativeIons)
					.map(ion -> new IonSpecies(ion.mz(), ion.charge(),
							vacuum.isolationOpen() * lenses.againstDesign(ion.mz()) * ion.rate()))
					.toList());
		}
		SourceOutput output = source.output(negativeIons);
		double flow = vacuum.isolationOpen() * vacuum.entranceFlow();
		double cone = source.coneVoltage();
		double pressure = vacuum.interfacePressure();
		if (output != lastOutput || Math.abs(flow - lastFlow) > NOTICEABLE * lastFlow || cone != lastCone
				|| Math.abs(pressure - lastPressure) > NOTICEABLE_PRESSURE * lastPressure) {
			lastOutput = output;
			lastFlow = flow;
			lastCone = cone;
			lastPressure = pressure;
			lastBeam = fragments.broken(entrance.passed(output, flow), negativeIons, cone, pressure);
			droplets = entrance.droplets(output, source.sprayed());
		}
		IonBeam beam = behind.passed(lastBeam, negativeIons, vacuum.behindPinhole());
		return lenses.present() ? focused(beam) : beam;
	}

	/** Factor on all ions at a time not far from now, if nothing is commanded. */
	public double factor(double seconds) {
		return given.isEmpty() ? source.factor(seconds) : 1;
	}

	/** {@link #factor} on the mean. */
	public double meanFactor(double seconds) {
		return given.isEmpty() ? source.meanFactor(seconds) : 1;
	}

	/** Relative standard deviation of {@link #factor}. */
	public double unsteadiness() {
		return given.isEmpty() ? source.unsteadiness() : 0;
	}

	/** Bursts from droplets. */
	public DropletNoise droplets() {
		return droplets;
	}

	private IonBeam focused(IonBeam beam) {
		return new IonBeam(beam.species().stream().map(
				ion -> new IonSpecies(ion.mz(), ion.charge(), lenses.transmission(ion.mz()) * ion.rate())).toList(),
				beam.continuum());
	}

	/** Adds bursts of ions from droplets that get through, whatever the filter is set to, to the rates of a scan in 1/s. */
	public void splash(double[] rates, ScanOrder order, long run, int index) {
		if (droplets.burstRate() * order.dwellSeconds() * rates.length < RARE) {
			return;
		}
		for (int point = 0; point < rates.length; point++) {
			rates[point] += droplets.counts(order.dwellSeconds(), new CounterRandom(seed, run, index, point, 1))
					/ order.dwellSeconds();
		}
	}
}
