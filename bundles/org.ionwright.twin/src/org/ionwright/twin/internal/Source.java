package org.ionwright.twin.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.StartState;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.source.DischargeEvents;
import org.ionwright.twin.source.IonSource;
import org.ionwright.twin.source.IonisationMode;
import org.ionwright.twin.source.SourceGas;
import org.ionwright.twin.source.SourceGeometry;
import org.ionwright.twin.source.SourceMoment;
import org.ionwright.twin.source.SourceOutput;
import org.ionwright.twin.source.SourceSettings;
import org.ionwright.twin.source.SprayState;

/**
 * The ion source with its supplies, gases and heaters. What spray, corona or electrons make is asked of
 * {@link IonSource} at the borders of steps. The supply of the capillary trips at its highest current and when the
 * enclosure is open.
 */
public final class Source implements Subsystem {

	/** What the source works in, as the vacuum system has it. */
	public interface Surroundings {

		SourceGas gas();
	}

	private static final String IONISER = "ionSource.ioniser.";
	private static final double HIGHEST_CURRENT = 2e-5;
	private static final double POLARITY_SWITCH_SECONDS = 0.025;
	/** Gas below which the heater of the desolvation gas stays off, m3/s. */
	private static final double LEAST_HEATED_GAS = 50e-3 / 3600;
	private static final double EXTRACTOR_OPTIMUM = 3;
	private static final double EXTRACTOR_WIDTH = 6;
	/** Ions left while a discharge burns. */
	private static final double IN_DISCHARGE = 0.05;
	private static final double POSSIBLE_SPARK = 1e-6;

	private final IonSource ions;
	private final IonisationMode mode;
	private final RampedSupply capillary;
	private final RampedSupply cone;
	private final @Nullable RampedSupply needle;
	private final @Nullable ElectronUnit electrons;
	private final @Nullable FocusingCylinder cylinder;
	private final @Nullable RampedSupply extractor;
	private final RampedSupply desolvationGas;
	private final Heater desolvation;
	private final LiquidSupply liquid;
	private SourceGas gas = SourceGas.ROOM;
	private @Nullable Surroundings surroundings;
	private SourceMoment moment;
	private boolean negative;
	private boolean open;
	private double discharge;

	public Source(Timeline timeline, Panel panel, Sheet sheet, long seed, StartState start, boolean bent,
			GasSupply supply, LiquidSupply liquid) {
		this.liquid = liquid;
		boolean ready = start == StartState.READY;
		mode = PartsOfSheet.mode(sheet);
		SourceGeometry geometry = PartsOfSheet.sourceGeometry(sheet, mode);
		ions = new IonSource(geometry, liquid.solvent(), PartsOfSheet.components(sheet), seed);
		negative = sheet.text(IONISER + "polarity", "POSITIVE").equals("NEGATIVE");
		capillary = voltage(timeline, panel, IONISER + "capillaryVoltage", "Capillary voltage", 5000, 15, 1);
		desolvationGas = new RampedSupply(timeline, panel,
				TwinParameter.setting(IONISER + "desolvationGasFlow", "Desolvation gas", "m3/s", 0, 1.2 / 3600,
						0.3 / 3600, 5e-3 / 3600).withNoise(0.3e-3 / 3600, 0),
				ready ? sheet.number(IONISER + "desolvationGasFlow", 0.3 / 3600) : 0, supply::share);
		desolvation = new Heater(timeline, panel,
				TwinParameter.setting(IONISER + "desolvationTemperature", "Desolvation temperature", "K", Heater.ROOM,
						923.15, 5, 3).withSafeValue(Heater.ROOM).withNoise(0.2, 0),
				new Heater.Make(0.12, 120, 300, 50),
				ready ? sheet.number(IONISER + "desolvationTemperature", 573.15) : Heater.ROOM,
				() -> desolvationGas.actual() >= LEAST_HEATED_GAS);
		needle = mode == IonisationMode.APCI || mode == IonisationMode.MULTIMODE
				? voltage(timeline, panel, IONISER + "coronaVoltage", "Corona voltage", 5000, 15, 1)
				: null;
		electrons = mode == IonisationMode.ELECTRON || mode == IonisationMode.SPRAY_AND_ELECTRONS
				? new ElectronUnit(timeline, panel, sheet, IONISER + "electronSource", "Electron source")
				: null;
		cylinder = FocusingCylinder.of(timeline, panel, sheet);
		cone = voltage(timeline, panel, "ionSource.coneVoltage", "Cone voltage", 150, 1, 0.05);
		extractor = bent ? new RampedSupply(timeline, panel,
				TwinParameter.setting("ionSource.interface.exit.insert.potential", "Extractor voltage", "V", 0, 20,
						1000, 0.2).withSafeValue(0).withNoise(0.01, 0),
				sheet.number("ionSource.interface.exit.insert.potential", EXTRACTOR_OPTIMUM)) : null;
		new RampedSupply(timeline, panel,
				TwinParameter.setting("ionSource.coneGasFlow", "Cone gas", "m3/s", 0, 0.3 / 3600, 0.1 / 3600,
						2e-3 / 3600).withNoise(0.1e-3 / 3600, 0),
				ready ? sheet.number("ionSource.coneGasFlow", 0.05 / 3600) : 0, supply::share);
		new Heater(timeline, panel,
				TwinParameter.setting("ionSource.blockTemperature", "Source temperature", "K", Heater.ROOM, 423.15, 1,
						2).withNoise(0.1, 0),
				new Heater.Make(0.03, 1200, 150, 300),
				ready ? sheet.number("ionSource.blockTemperature", 373.15) : Heater.ROOM, () -> true);
		moment = ions.at(settings(), gas, 0);
		timeline.add(this);
		show(panel);
	}

	private static RampedSupply voltage(Timeline timeline, Panel panel, String path, String label, double highest,
			double tolerance, double noise) {
		return new RampedSupply(timeline, panel, TwinParameter.setting(path, label, "V", 0, highest, 1000, tolerance)
				.withSafeValue(0).withNoise(noise, 0), 0);
	}

	private void show(Panel panel) {
		panel.reading(TwinParameter.reading(IONISER + "capillaryCurrent", "Capillary current", "A", 0, 5e-5)
				.withNoise(2e-10, 0.01), this::current);
		panel.reading(TwinParameter.fact(IONISER + "capillarySupplyTripped", "Capillary supply tripped"),
				() -> capillary.tripped() ? 1 : 0);
		panel.reading(TwinParameter.state(IONISER + "sprayState", "Spray state", SprayState.words()),
				() -> sprayState().ordinal());
		panel.reading(TwinParameter.reading(IONISER + "onsetVoltage", "Onset of the spray", "V", 0, 1e5),
				() -> ions.regime(settings(), gas).onset());
		panel.reading(TwinParameter.reading(IONISER + "dischargeVoltage", "Limit of discharge", "V", 0, 1e5),
				() -> ions.regime(settings(), gas).discharge());
		if (needle != null) {
			panel.reading(TwinParameter.reading(IONISER + "coronaCurrent", "Corona current", "A", 0, 1e-4)
					.withNoise(1e-9, 0.01), () -> moment.output().needleCurrent());
		}
		panel.reading(TwinParameter.reading(IONISER + "ionCurrent", "Sprayed ion current", "A", 0, 1e-4),
				() -> moment.output().ionCurrent() * moment.level());
		panel.reading(TwinParameter.fact("ionSource.enclosureClosed", "Source enclosure closed"),
				() -> open ? 0 : 1);
		panel.fault(new TwinFault("ionSource", "open", 1, 1, 1, "the enclosure of the source is open"),
				value -> open = value != 0);
		panel.fault(new TwinFault(IONISER.substring(0, IONISER.length() - 1), "discharge", 1e-7, 1e-3, 8e-6,
				"current of a discharge at the tip, A"), value -> discharge = value);
	}

	/** Tells where the gas round the source is known from. */
	public void surroundedBy(Surroundings known) {
		surroundings = known;
	}

	private SourceSettings settings() {
		RampedSupply corona = needle;
		ElectronUnit pairs = electrons;
		// rounded, so that a beam is not worked out anew for nothing
		return new SourceSettings(rounded(capillary.actual(), 1), negative, liquid.flow(),
				rounded(desolvation.temperature(), 0.2), rounded(desolvationGas.actual(), 1e-8),
				rounded(cone.actual(), 0.01), corona == null ? 0 : rounded(corona.actual(), 1),
				pairs == null ? 0 : rounded(pairs.pairs(), 1e6));
	}

	private static double rounded(double value, double step) {
		return Math.rint(value / step) * step;
	}

	private SprayState sprayState() {
		return discharge > 0 && capillary.actual() > 500 ? SprayState.DISCHARGE : moment.state();
	}

	private double current() {
		double voltage = capillary.actual();
		return IonSource.leakage(voltage) + moment.output().capillaryCurrent() * moment.level()
				+ (voltage > 500 ? discharge : 0);
	}

	/** Liquid that is sprayed, m3/s. */
	public double sprayed() {
		return mode == IonisationMode.ELECTRON || moment.state() == SprayState.OFF ? 0 : liquid.flow();
	}

	/** Pulls ions through the gas behind the entrance, V. */
	public double coneVoltage() {
		return rounded(cone.actual(), 0.01);
	}

	/** The supply crosses 0 and the spray builds up again. */
	public void polarity(boolean negativeIons, Timeline timeline) {
		negative = negativeIons;
		capillary.restart(POLARITY_SWITCH_SECONDS);
		// without a voltage the spray has gone
		timeline.cut();
	}

	public boolean negative() {
		return negative;
	}

	/** What there is before the entrance when the spray has built up. */
	public SourceOutput output(boolean negativeIons) {
		return negativeIons == negative ? moment.output()
				: ions.steady(new SourceSettings(settings().capillaryVoltage(), negativeIons, liquid.flow(),
						settings().desolvationTemperature(), settings().desolvationGasFlow(), settings().coneVoltage(),
						settings().needleVoltage(), settings().electronRate()), gas, moment.state());
	}

	/**
	 * Factor on all ions at a time not far from now, if nothing is commanded: build-up, noise, sparks.
	 *
	 * @param seconds
	 *            the time
	 */
	public double factor(double seconds) {
		// the output of a source in discharge has its few ions already
		boolean spark = moment.state() != SprayState.DISCHARGE && (discharge > 0
				|| ions.sparks(ions.regime(settings(), gas), capillary.actual(), seconds));
		return ions.level(liquid.flow(), seconds) * ions.noise(moment.state(), seconds) * extraction()
				* (spark ? IN_DISCHARGE : 1);
	}

	/** {@link #factor} on the mean, without noise and sparks. */
	public double meanFactor(double seconds) {
		return ions.level(liquid.flow(), seconds) * extraction();
	}

	/** Relative standard deviation of the noise of the spray, which is 1/f. */
	public double unsteadiness() {
		return moment.state().noise();
	}

	private double extraction() {
		RampedSupply own = extractor;
		double off = own == null ? 0 : (own.actual() - EXTRACTOR_OPTIMUM) / EXTRACTOR_WIDTH;
		FocusingCylinder focus = cylinder;
		return Math.exp(-off * off) * (focus == null ? 1 : focus.gain());
	}

	@Override
	public void border(double seconds) {
		Surroundings known = surroundings;
		gas = known == null ? SourceGas.ROOM : known.gas();
		moment = ions.at(settings(), gas, seconds);
		if (open && capillary.actual() > 0 || current() > HIGHEST_CURRENT) {
			capillary.trip();
		}
	}

	@Override
	public double limit() {
		double voltage = capillary.actual();
		double shortest = voltage != capillary.target() ? 0.02 : Double.POSITIVE_INFINITY;
		if (moment.level() != (moment.state().sprays() ? 1 : 0) && mode != IonisationMode.APCI
				&& mode != IonisationMode.ELECTRON) {
			shortest = Math.min(shortest, ions.buildUp(liquid.flow()) / 4);
		}
		boolean maySpark = voltage > 0
				&& DischargeEvents.chance(voltage / ions.regime(settings(), gas).discharge()) > POSSIBLE_SPARK;
		return maySpark ? Math.min(shortest, DischargeEvents.SLOT) : shortest;
	}

	@Override
	public double step(double seconds) {
		return 0;
	}
}
