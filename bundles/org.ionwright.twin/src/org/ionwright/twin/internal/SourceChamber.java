package org.ionwright.twin.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.StartState;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.source.ChamberHeat;
import org.ionwright.twin.source.Liquid;
import org.ionwright.twin.source.SolventMixture;
import org.ionwright.twin.vacuum.Leak;
import org.ionwright.twin.vacuum.Network;
import org.ionwright.twin.vacuum.VacuumState;

/**
 * The small chamber round the spray (seed 001) with the three options each on its own: gas through a controlled leak
 * valve, a relief valve, a heater. Vapour of the liquid and gas from the valve come in; pinhole and relief valve let it
 * out. Heat limits how much liquid turns into vapour.
 */
public final class SourceChamber implements Subsystem {

	private static final String PATH = "ionSource.ioniser.chamber";
	private static final double VALVE_SECONDS = 1.5;
	private static final double LARGEST_LEAK = 100;

	private final boolean hasGas;
	private final double volume;
	private final double design;
	private final boolean ready;
	private final Gas gas;
	private final Variable valve;
	private final Variable integral;
	private final DoubleSupplier gasShare;
	private final LiquidSupply liquid;
	private final double mostGas;
	private final @Nullable ChamberRelief relief;
	private final ChamberHeaters heaters;
	private final Map<Gas, Double> vapours = new LinkedHashMap<>();
	private final Map<Gas, Double> told = new HashMap<>();
	private double flowCommand;
	private double pressureCommand;
	private boolean controlled;
	private double pressure = PhysicalConstants.ATMOSPHERE;
	private DoubleSupplier leak = () -> 0;
	private double toldLeak;
	private int leakLink;

	/** The chamber of the sheet; null when the spray is in the open. */
	public static @Nullable SourceChamber of(Timeline timeline, Panel panel, Sheet sheet, StartState start,
			GasSupply gas, LiquidSupply liquid) {
		return sheet.has(PATH + ".") ? new SourceChamber(timeline, panel, sheet, start, gas::share, liquid)
				: null;
	}

	/**
	 * @param gasShare
	 *            of the flow commanded that the supply gives
	 */
	private SourceChamber(Timeline timeline, Panel panel, Sheet sheet, StartState start, DoubleSupplier gasShare,
			LiquidSupply liquid) {
		this.gasShare = gasShare;
		this.liquid = liquid;
		hasGas = sheet.has(PATH + ".gasInlet");
		volume = sheet.number(PATH + ".volume", 5e-5);
		ready = start == StartState.READY;
		design = ready ? sheet.number(PATH + ".pressureSetpoint", PhysicalConstants.ATMOSPHERE)
				: PhysicalConstants.ATMOSPHERE;
		gas = Gas.named(
				sheet.text(sheet.text(PATH + ".gasInlet.reservoir", "gasSystem.reservoirs[0]") + ".gas", "nitrogen")
						.toLowerCase(Locale.ROOT));
		vapours(liquid.solvent());
		mostGas = sheet.number(PATH + ".gasInlet.maxFlow", 200e-6 / 60);
		flowCommand = ready ? sheet.number(PATH + ".gasInlet.setFlow", 71e-6 / 60) : 0;
		pressureCommand = design;
		controlled = sheet.text(PATH + ".gasInlet.mode", "MANUAL").equals("PRESSURE_CONTROL");
		valve = timeline.variable(flowCommand);
		integral = timeline.variable(flowCommand);
		timeline.add(this);
		panel.reading(TwinParameter.reading(PATH + ".pressure", "Source chamber pressure", "Pa", 0, 3e5)
				.withNoise(20, 0.001), () -> pressure);
		// without a leak valve it only tells what the chamber is meant to be at
		panel.setting(TwinParameter.setting(PATH + ".pressureSetpoint", "Source chamber pressure set", "Pa", 1e3, 1e6,
				Double.POSITIVE_INFINITY, 1), () -> pressureCommand, () -> pressureCommand,
				value -> pressureCommand = value);
		leak = panel.level(new TwinFault(PATH, "leak", 1e-9, LARGEST_LEAK, 0.1,
				"leak to the air, Pa m3/s from one atmosphere into vacuum"));
		if (hasGas) {
			showGas(panel);
		}
		relief = sheet.has(PATH + ".reliefValve") ? new ChamberRelief(panel, sheet, PATH + ".reliefValve") : null;
		heaters = new ChamberHeaters(timeline, panel, sheet, start, PATH,
				() -> !hasGas || inlet() + vapour() > 5e-6 / 60 * PhysicalConstants.ATMOSPHERE);
	}

	private void showGas(Panel panel) {
		panel.setting(TwinParameter.setting(PATH + ".gasInlet.setFlow", "Leak valve set", "m3/s", 0, mostGas,
				Double.POSITIVE_INFINITY, 1e-6 / 60), () -> flowCommand, () -> flowCommand,
				value -> flowCommand = value);
		panel.reading(TwinParameter.reading(PATH + ".gasInlet.flow", "Leak valve flow", "m3/s", 0, 1e-4)
				.withNoise(0.1e-6 / 60, 0.002), () -> inlet() / PhysicalConstants.ATMOSPHERE);
		panel.setting(
				TwinParameter.toggle(PATH + ".gasInlet.pressureControl", "Source chamber pressure control", "off",
						"on"),
				() -> controlled ? 1 : 0, () -> controlled ? 1 : 0, value -> controlled = value > 0.5);
		panel.reading(TwinParameter.fact(PATH + ".gasInlet.saturated", "Leak valve at its end"),
				() -> controlled && (valve.get() < 0.01 * mostGas || valve.get() > 0.99 * mostGas) ? 1 : 0);
	}

	/** Vapours of the solvent by their molar shares; a liquid without flow data counts as methanol. */
	private void vapours(SolventMixture mixture) {
		for (Liquid part : mixture.liquids()) {
			Gas vapour = Gas.ALL.stream().filter(each -> each.name().equals(part.name())).findAny()
					.orElse(Gas.METHANOL);
			vapours.merge(vapour, mixture.moleFraction(part), Double::sum);
		}
	}

	/** Gas of the leak valve; nitrogen without one. */
	String gasName() {
		return gas.symbol();
	}

	double volume() {
		return volume;
	}

	/** Puts valve and leak into the plan of the vacuum system. */
	void plan(Network.Builder plan, int node, int air, int backing) {
		leakLink = plan.link("leak of the source chamber", node, air, new Leak(LARGEST_LEAK));
		ChamberRelief valve = relief;
		if (valve != null) {
			valve.plan(plan, node, air, backing);
		}
	}

	void start(VacuumState state, int node) {
		state.open(leakLink, 0);
		state.fill(node, design, ready && hasGas ? gas : Gas.AIR);
		feed(state, node);
	}

	/** Tells the vacuum system what comes in now. */
	void feed(VacuumState state, int node) {
		pressure = state.pressure(node);
		Map<Gas, Double> inflow = new LinkedHashMap<>();
		double vapour = vapour();
		vapours.forEach((part, share) -> inflow.merge(part, share * vapour, Double::sum));
		inflow.merge(gas, inlet(), Double::sum);
		inflow.forEach((part, flow) -> {
			double before = told.getOrDefault(part, 0.0);
			if (flow != before && Math.abs(flow - before) >= 1e-5 * before) {
				state.let(part, node, flow);
				told.put(part, flow);
			}
		});
		if (Math.abs(temperature() - state.temperature(node)) > 0.5) {
			state.heat(node, temperature());
		}
		if (leak.getAsDouble() != toldLeak) {
			toldLeak = leak.getAsDouble();
			state.open(leakLink, toldLeak / LARGEST_LEAK);
		}
		ChamberRelief valve = relief;
		if (valve != null) {
			valve.tell(state);
		}
	}

	/** Of the gas in the chamber, K. */
	public double temperature() {
		return heaters.temperature();
	}

	/** Of the liquid, as far as there is heat for it, Pa m3/s. */
	private double vapour() {
		return liquid.vapour(ChamberHeat.WALLS + heaters.heat());
	}

	private double inlet() {
		return hasGas ? valve.get() * gasShare.getAsDouble() * PhysicalConstants.ATMOSPHERE : 0;
	}

	@Override
	public double limit() {
		boolean moving = Math.abs(valve.get() - flowCommand) > 1e-4 * mostGas;
		boolean off = Math.abs(pressure - pressureCommand) > 1e-4 * pressureCommand;
		return controlled ? off ? 0.5 : 5 : moving ? VALVE_SECONDS / 3 : Double.POSITIVE_INFINITY;
	}

	@Override
	public double step(double seconds) {
		double wanted = flowCommand;
		if (controlled) {
			// full flow for half an atmosphere, integration within some 100 s
			double error = (pressureCommand - pressure) / PhysicalConstants.ATMOSPHERE;
			double sum = integral.get() + 0.05 * mostGas * error * seconds;
			integral.next(Math.max(0, Math.min(mostGas, sum)));
			wanted = Math.max(0, Math.min(mostGas, integral.get() + 2 * mostGas * error));
		} else {
			integral.next(valve.get());
		}
		valve.next(wanted + (valve.get() - wanted) * Math.exp(-seconds / VALVE_SECONDS));
		return 0;
	}
}
