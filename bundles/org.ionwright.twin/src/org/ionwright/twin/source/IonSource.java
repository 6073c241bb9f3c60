package org.ionwright.twin.source;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.CounterRandom;
import org.ionwright.twin.sample.Component;

/**
 * A whole ion source: asked with its settings, the gas and a time it tells currents, spray and ions before the entrance.
 * It remembers the state of the spray (hysteresis), how far it has built up, and the last output: as long as settings and
 * gas stay the same the output is the same object and costs microseconds. The first question finds a source that has
 * settled. All that is random is a function of seed and time. Times must not run backwards. Not safe for several threads.
 */
public final class IonSource {

	private static final double METER_NOISE = 2e-10;
	private static final double METER_BANDWIDTH = 10;
	/** Of plug and feedthrough, ohm. */
	private static final double INSULATION = 1e12;
	private static final double FASTEST = 0.1;
	private static final double SLOWEST = 2;

	private final SourceGeometry geometry;
	private final SteadySource steady;
	private final long seed;
	private final PinkNoise noise;
	private final DischargeEvents events;
	private SprayState state = SprayState.OFF;
	private double level;
	private double target;
	private double lastSeconds = Double.NEGATIVE_INFINITY;
	private @Nullable Key lastKey;
	private @Nullable SprayRegime lastRegime;
	private @Nullable SourceGas regimeGas;
	private boolean regimeNegative;
	private @Nullable SourceOutput lastOutput;
	private @Nullable SourceOutput lastSpray;

	private record Key(SourceSettings settings, SourceGas gas, SprayState state) {
	}

	public IonSource(SourceGeometry geometry, SolventMixture solvent, List<Component> components, long seed) {
		this.geometry = geometry;
		this.seed = seed;
		steady = new SteadySource(geometry, solvent, components);
		noise = new PinkNoise(seed, 0x5072L);
		events = new DischargeEvents(seed);
	}

	/** Onset, discharge limit and least flow in a gas. */
	public SprayRegime regime(SourceSettings settings, SourceGas gas) {
		// voltages and flows do not move the borders
		SprayRegime known = lastRegime;
		if (known == null || regimeNegative != settings.negative() || !gas.equals(regimeGas)) {
			known = steady.regime(settings.negative(), gas);
			lastRegime = known;
			regimeNegative = settings.negative();
			regimeGas = gas;
		}
		return known;
	}

	/** Whether a spark lights the tip at a time, below the limit of steady discharge. */
	public boolean sparks(SprayRegime regime, double voltage, double seconds) {
		return voltage > 0 && events.at(voltage / regime.discharge(), seconds);
	}

	/** Factor on currents and ions in a state at a time, mean 1. */
	public double noise(SprayState sprayState, double seconds) {
		return Math.max(0, 1 + sprayState.noise() * noise.at(seconds));
	}

	/** Output in the steady state with the spray in a given state; a pure function. */
	public SourceOutput steady(SourceSettings settings, SourceGas gas, SprayState sprayState) {
		return steady.output(settings, gas, sprayState);
	}

	/** The source at a time, with its history. */
	public SourceMoment at(SourceSettings settings, SourceGas gas, double seconds) {
		SprayRegime regime = regime(settings, gas);
		boolean hasSpray = geometry.mode().hasSpray();
		state = hasSpray ? regime.next(state, settings.capillaryVoltage(), settings.liquidFlow()) : SprayState.OFF;
		boolean spark = hasSpray && sparks(regime, settings.capillaryVoltage(), seconds);
		SprayState now = spark ? SprayState.DISCHARGE : state;
		boolean up = !hasSpray || now.sprays();
		SourceOutput output = output(settings, gas, now);
		build(settings.liquidFlow(), seconds, up);
		SourceOutput fading = lastSpray;
		if (!up && level > 0 && fading != null) {
			output = fading;
		}
		if (up) {
			lastSpray = output;
		}
		double wander = noise(now, seconds);
		return new SourceMoment(now, output, level, wander,
				meter(output.capillaryCurrent() * (up || level > 0 ? level : 1) * wander, settings, seconds));
	}

	private SourceOutput output(SourceSettings settings, SourceGas gas, SprayState sprayState) {
		Key key = new Key(settings, gas, sprayState);
		SourceOutput known = lastOutput;
		if (known == null || !key.equals(lastKey)) {
			known = steady.output(settings, gas, sprayState);
			lastKey = key;
			lastOutput = known;
		}
		return known;
	}

	private void build(double liquidFlow, double seconds, boolean up) {
		target = up ? 1 : 0;
		double reached = level(liquidFlow, seconds);
		level = Math.abs(reached - target) < 1e-4 ? target : reached;
		lastSeconds = seconds;
	}

	/** How far the spray will have built up or died away at a time, 0 to 1, when nothing is changed until then. */
	public double level(double liquidFlow, double seconds) {
		return target + (level - target) * Math.exp(-Math.max(0, seconds - lastSeconds) / buildUp(liquidFlow));
	}

	/**
	 * Time constant with which the spray builds up and dies away, s: the volume of the meniscus over the flow, 0.1 to 2 s.
	 */
	public double buildUp(double liquidFlow) {
		double volume = 2 * Math.PI / 3 * Math.pow(geometry.outerDiameter() / 2, 3);
		return Math.clamp(volume / Math.max(liquidFlow, 1e-18), FASTEST, SLOWEST);
	}

	/** What leaks through plug and feedthrough at a voltage in V, A. */
	public static double leakage(double volts) {
		return volts / INSULATION;
	}

	/** Shot noise, the meter's own, and what leaks through the plug. */
	private double meter(double current, SourceSettings settings, double seconds) {
		double shot = Math.sqrt(2 * PhysicalConstants.ELEMENTARY_CHARGE * current * METER_BANDWIDTH);
		double leak = geometry.voltageOnCapillary() ? leakage(settings.capillaryVoltage()) : 0;
		double off = Math.hypot(METER_NOISE, shot)
				* new CounterRandom(seed, 0x3e7eL, Double.doubleToLongBits(seconds)).normal();
		return Math.max(0, current + leak + off);
	}
}
