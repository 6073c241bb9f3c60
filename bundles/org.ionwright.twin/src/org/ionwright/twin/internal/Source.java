package org.ionwright.twin.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.StartState;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.sample.Electrospray;
import org.ionwright.twin.sample.ElectrosprayBeam;
import org.ionwright.twin.sample.IonBeam;
import org.ionwright.twin.sample.IonSpecies;
import org.ionwright.twin.sample.SourceState;

/**
 * The ion source: supplies, gases, heaters and liquid, the spray they make, and the beam that comes of it. The spray
 * takes a third of a second to build up. The supply of the capillary trips at its highest current and when the enclosure
 * is open.
 */
public final class Source implements Subsystem {

	private static final String IONISER = "ionSource.ioniser.";
	private static final double HIGHEST_CURRENT = 2e-5;
	private static final double SPRAY_SECONDS = 0.3;
	private static final double POLARITY_SWITCH_SECONDS = 0.025;
	/** Gas below which the heater of the desolvation gas stays off, m3/s. */
	private static final double LEAST_HEATED_GAS = 50e-3 / 3600;
	/** Of plug and feedthrough, ohm. */
	private static final double INSULATION = 1e12;
	private static final double EXTRACTOR_OPTIMUM = 3;
	private static final double EXTRACTOR_WIDTH = 6;

	private final Electrospray spray;
	private final ElectrosprayBeam beams;
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
	private @Nullable SourceState lastState;
	private IonBeam lastBeam = IonBeam.NONE;

	public Source(Timeline timeline, Panel panel, Sheet sheet, StartState start, GasSupply gas, LiquidSupply liquid) {
		this.liquid = liquid;
		boolean ready = start == StartState.READY;
		spray = PartsOfSheet.spray(sheet);
		beams = new ElectrosprayBeam(spray, PartsOfSheet.components(sheet),
				new InterfaceGeometry(sheet).inlet().chokedConductance(Gas.NITROGEN, Heater.ROOM));
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

	/** Onset, discharge and tip of the spray. */
	public Electrospray spray() {
		return spray;
	}

	private Electrospray.State state() {
		double voltage = capillary.actual();
		return discharge > 0 && voltage > 500 ? Electrospray.State.DISCHARGE
				: spray.state(voltage, liquid.flow(), negative);
	}

	/** 0 off, 1 dripping, 2 pulsating, 3 cone-jet, 4 discharge. */
	private double sprayState() {
		if (state() == Electrospray.State.DISCHARGE) {
			return 4;
		}
		if (state() == Electrospray.State.CONE_JET) {
			return 3;
		}
		return liquid.flow() <= 0 ? 0 : capillary.actual() > 0.8 * spray.onset() ? 2 : 1;
	}

	private double current() {
		double voltage = capillary.actual();
		return voltage / INSULATION + spraying.get() * spray.current(voltage, liquid.flow(), negative)
				+ (voltage > 500 ? discharge : 0);
	}

	/** Liquid that is sprayed, m3/s. */
	public double sprayed() {
		return state() == Electrospray.State.OFF ? 0 : liquid.flow();
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
		double share = extraction() * (discharge > 0 ? 0.05 : 1);
		if (share < 1e-4 || state() == Electrospray.State.OFF) {
			return IonBeam.NONE;
		}
		SourceState state = new SourceState(rounded(capillary.actual(), 1), rounded(cone.actual(), 0.01),
				rounded(desolvation.temperature(), 0.1), rounded(desolvationGas.actual(), 1e-8), liquid.flow(),
				negativeIons);
		if (!state.equals(lastState)) {
			lastBeam = beams.at(state);
			lastState = state;
		}
		return share == 1 ? lastBeam : new IonBeam(lastBeam.species().stream()
				.map(ion -> new IonSpecies(ion.mz(), ion.charge(), share * ion.rate())).toList());
	}

	/** How far the spray will have built up after a time from now, if nothing changes: 0 to 1. */
	public double rise(double seconds) {
		double missing = 1 - spraying.get();
		return missing == 0 ? 1 : 1 - missing * Math.exp(-seconds / SPRAY_SECONDS);
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
		if (open && capillary.actual() > 0 || current() > HIGHEST_CURRENT) {
			capillary.trip();
		}
	}

	@Override
	public double limit() {
		double level = spraying.get();
		boolean building = state() != Electrospray.State.OFF ? level < 1 : level > 0;
		double onset = spray.onset();
		double way = Math.abs(onset - capillary.actual());
		boolean ramping = capillary.actual() != capillary.target();
		double toOnset = ramping && way > 1 ? Math.max(0.01, way / 1000) : ramping ? 0.01 : Double.POSITIVE_INFINITY;
		return Math.min(toOnset, building ? SPRAY_SECONDS / 3 : Double.POSITIVE_INFINITY);
	}

	@Override
	public double step(double seconds) {
		double target = state() == Electrospray.State.OFF ? 0 : 1;
		double end = target + (spraying.get() - target) * Math.exp(-seconds / SPRAY_SECONDS);
		spraying.next(Math.abs(end - target) < 1e-4 ? target : end);
		return 0;
	}
}
