package org.ionwright.twin.internal;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.StartState;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.IonSpecies;
import org.ionwright.twin.source.IonSource;
import org.ionwright.twin.source.SourceGas;
import org.ionwright.twin.source.SourceOutput;
import org.ionwright.twin.source.SourceSettings;
import org.ionwright.twin.source.SprayRegime;
import org.ionwright.twin.source.SprayState;

/**
 * The ion source: supplies, gases, heaters and liquid, the spray they make, and the beam that comes of it. The spray
 * takes as long to build up as its meniscus to form, and remembers its state. The supply of the capillary trips at its highest current and when the enclosure
 * is open.
 */
public final class Source implements Subsystem {

	private static final String IONISER = "ionSource.ioniser.";
	private static final double HIGHEST_CURRENT = 2e-5;
	private static final double POLARITY_SWITCH_SECONDS = 0.025;
	/** Gas below which the heater of the desolvation gas stays off, m3/s. */
	private static final double LEAST_HEATED_GAS = 50e-3 / 3600;
	/** Of plug and feedthrough, ohm. */
	private static final double INSULATION = 1e12;
	/**
	 * Charge that a stream of gas can carry against its own space charge, C/m3: eps0 / (mobility * time) after 1 ms at a
	 * mobility of 2e-4 m2/Vs.
	 */
	private static final double CHARGE_DENSITY = 4.427e-5;
	/**
	 * Wall loss in the two passages (Gormley and Kennedy 1949: 0.85 x 0.88), then the share that skims through to the
	 * filter.
	 */
	private static final double TRANSFER = 0.85 * 0.88 * 0.035;
	private static final double EXTRACTOR_OPTIMUM = 3;
	private static final double EXTRACTOR_WIDTH = 6;

	private final IonSource ions;
	private Supplier<SourceGas> surroundings = () -> SourceGas.ROOM;
	private final Supply capillary;
	private final Supply cone;
	private final @Nullable Supply extractor;
	private final Supply desolvationGas;
	private final Heater desolvation;
	private final LiquidSupply liquid;
	private final Variable spraying;
	private boolean negative;
	private boolean open;
	private double discharge;
	private SprayState remembered = SprayState.OFF;
	private boolean spark;
	private @Nullable Asked lastAsked;
	private IonBeam lastBeam = IonBeam.NONE;

	private record Asked(SourceSettings settings, SourceGas gas, SprayState state) {
	}

	public Source(Timeline timeline, Panel panel, Sheet sheet, StartState start, GasSupply gas, LiquidSupply liquid,
			long seed) {
		this.liquid = liquid;
		boolean ready = start == StartState.READY;
		ions = PartsOfSheet.source(sheet, seed);
		negative = sheet.text(IONISER + "polarity", "POSITIVE").equals("NEGATIVE");
		capillary = new Supply(timeline, panel,
				TwinParameter.setting(IONISER + "capillaryVoltage", "Capillary voltage", "V", 0, 5000, 1000, 15)
						.withSafeValue(0).withNoise(1, 0),
				0);
		desolvationGas = new Supply(timeline, panel,
				TwinParameter.setting(IONISER + "desolvationGasFlow", "Desolvation gas", "m3/s", 0, 1.2 / 3600,
						0.3 / 3600, 5e-3 / 3600).withNoise(0.3e-3 / 3600, 0),
				ready ? sheet.number(IONISER + "desolvationGasFlow", 0.3 / 3600) : 0, gas::share);
		desolvation = new Heater(timeline, panel,
				TwinParameter.setting(IONISER + "desolvationTemperature", "Desolvation temperature", "K", Heater.ROOM,
						923.15, 5, 3).withSafeValue(Heater.ROOM).withNoise(0.2, 0),
				new Heater.Make(0.12, 120, 300, 50),
				ready ? sheet.number(IONISER + "desolvationTemperature", 573.15) : Heater.ROOM,
				() -> desolvationGas.actual() >= LEAST_HEATED_GAS);
		cone = new Supply(timeline, panel,
				TwinParameter.setting("ionSource.coneVoltage", "Cone voltage", "V", 0, 150, 1000, 1).withSafeValue(0)
						.withNoise(0.05, 0),
				0);
		extractor = new InterfaceGeometry(sheet).bent() ? new Supply(timeline, panel,
				TwinParameter.setting("ionSource.interface.exit.insert.potential", "Extractor voltage", "V", 0, 20,
						1000, 0.2).withNoise(0.01, 0),
				sheet.number("ionSource.interface.exit.insert.potential", EXTRACTOR_OPTIMUM)) : null;
		new Supply(timeline, panel,
				TwinParameter.setting("ionSource.coneGasFlow", "Cone gas", "m3/s", 0, 0.3 / 3600, 0.1 / 3600,
						2e-3 / 3600).withNoise(0.1e-3 / 3600, 0),
				ready ? sheet.number("ionSource.coneGasFlow", 0.05 / 3600) : 0, gas::share);
		new Heater(timeline, panel,
				TwinParameter.setting("ionSource.blockTemperature", "Source temperature", "K", Heater.ROOM, 423.15, 1,
						2).withNoise(0.1, 0),
				new Heater.Make(0.03, 1200, 150, 300),
				ready ? sheet.number("ionSource.blockTemperature", 373.15) : Heater.ROOM, () -> true);
		spraying = timeline.variable(0);
		timeline.add(this);
		panel.reading(TwinParameter.reading(IONISER + "capillaryCurrent", "Capillary current", "A", 0, 5e-5)
				.withNoise(2e-10, 0.01), this::current);
		panel.reading(TwinParameter.state(IONISER + "capillarySupplyTripped", "Capillary supply tripped", 1),
				() -> capillary.tripped() ? 1 : 0);
		panel.reading(TwinParameter.state(IONISER + "sprayState", "Spray state", 4), this::sprayState);
		panel.reading(TwinParameter.state("ionSource.enclosureClosed", "Source enclosure closed", 1),
				() -> open ? 0 : 1);
		panel.fault(new TwinFault("ionSource", "open", 1, 1, 1, "the enclosure of the source is open"),
				value -> open = value != 0);
		panel.fault(new TwinFault(IONISER.substring(0, IONISER.length() - 1), "discharge", 1e-7, 1e-3, 8e-6,
				"current of a discharge at the tip, A"), value -> discharge = value);
	}

	/** Says where the gas round the tip can be asked for; until then it is that of a room. */
	public void surroundedBy(Supplier<SourceGas> gas) {
		surroundings = gas;
	}

	private SourceGas gas() {
		return surroundings.get();
	}

	private SourceSettings settings(boolean negativeIons) {
		return SourceSettings.electrospray(rounded(capillary.actual(), 1), negativeIons, liquid.flow(),
				rounded(desolvation.temperature(), 0.1), rounded(desolvationGas.actual(), 1e-8),
				rounded(cone.actual(), 0.01));
	}

	private SprayRegime regime() {
		return ions.regime(settings(negative), gas());
	}

	private SprayState state() {
		double voltage = capillary.actual();
		return discharge > 0 && voltage > 500 || spark ? SprayState.DISCHARGE
				: regime().next(remembered, voltage, liquid.flow());
	}

	/** 0 off, 1 dripping, 2 pulsating, 3 cone-jet (of one jet or several), 4 discharge. */
	private double sprayState() {
		return switch (state()) {
		case OFF -> 0;
		case DRIPPING -> 1;
		case PULSATING -> 2;
		case CONE_JET, MULTI_JET -> 3;
		case DISCHARGE -> 4;
		};
	}

	private double current() {
		double voltage = capillary.actual();
		SprayState state = discharge > 0 ? regime().next(remembered, voltage, liquid.flow()) : state();
		return voltage / INSULATION + (state.sprays() ? spraying.get() : 1)
				* ions.capillaryCurrent(settings(negative), gas(), state) + (voltage > 500 ? discharge : 0);
	}

	/** Factor on the beam of a spray that wavers, mean 1. */
	public double noise(double seconds) {
		return ions.noise(state(), seconds);
	}

	/** Liquid that is sprayed, m3/s. */
	public double sprayed() {
		return state().sprays() ? liquid.flow() : 0;
	}

	/** The supply crosses 0 and the spray builds up again. */
	public void polarity(boolean negativeIons) {
		if (negativeIons != negative) {
			negative = negativeIons;
			capillary.restart(POLARITY_SWITCH_SECONDS);
			spraying.set(0);
		}
	}

	public boolean negative() {
		return negative;
	}

	/**
	 * Ions per second that reach the mass filter when the spray has built up and the entrance is clean; none without
	 * spray.
	 */
	public IonBeam beam(boolean negativeIons) {
		double share = extraction();
		Asked asked = new Asked(settings(negativeIons), gas(), state());
		if (share < 1e-4 || !asked.state.sprays()) {
			return IonBeam.NONE;
		}
		if (!asked.equals(lastAsked)) {
			SourceOutput output = ions.steady(asked.settings, asked.gas, asked.state);
			lastBeam = times(output.beam(), TRANSFER * output.swallowed(CHARGE_DENSITY * asked.gas.flow()));
			lastAsked = asked;
		}
		return share == 1 ? lastBeam : times(lastBeam, share);
	}

	private static IonBeam times(IonBeam beam, double share) {
		return new IonBeam(beam.species().stream()
				.map(ion -> new IonSpecies(ion.mz(), ion.charge(), share * ion.rate())).toList());
	}

	/** How far the spray will have built up after a time from now, if nothing changes: 0 to 1. */
	public double rise(double seconds) {
		double missing = 1 - spraying.get();
		return missing == 0 ? 1 : 1 - missing * Math.exp(-seconds / ions.buildUp(liquid.flow()));
	}

	private double extraction() {
		Supply own = extractor;
		double off = own == null ? 0 : (own.actual() - EXTRACTOR_OPTIMUM) / EXTRACTOR_WIDTH;
		return Math.exp(-off * off);
	}

	/** So that a beam is not worked out anew for nothing. */
	private static double rounded(double value, double step) {
		return Math.rint(value / step) * step;
	}

	@Override
	public void border(double seconds) {
		SprayRegime regime = regime();
		remembered = regime.next(remembered, capillary.actual(), liquid.flow());
		spark = ions.sparks(regime, capillary.actual(), seconds);
		if (open && capillary.actual() > 0 || current() > HIGHEST_CURRENT) {
			capillary.trip();
		}
	}

	@Override
	public double limit() {
		double level = spraying.get();
		boolean building = state().sprays() ? level < 1 : level > 0;
		double onset = regime().onset();
		double way = Math.abs(onset - capillary.actual());
		boolean ramping = capillary.actual() != capillary.target();
		double toOnset = ramping && way > 1 ? Math.max(0.01, way / 1000) : ramping ? 0.01 : Double.POSITIVE_INFINITY;
		return Math.min(toOnset, building ? ions.buildUp(liquid.flow()) / 3 : Double.POSITIVE_INFINITY);
	}

	@Override
	public double step(double seconds) {
		double target = state().sprays() ? 1 : 0;
		double end = target + (spraying.get() - target) * Math.exp(-seconds / ions.buildUp(liquid.flow()));
		spraying.next(Math.abs(end - target) < 1e-4 ? target : end);
		return 0;
	}
}
