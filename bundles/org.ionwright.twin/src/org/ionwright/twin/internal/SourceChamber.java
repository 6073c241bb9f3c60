package org.ionwright.twin.internal;

import java.util.function.DoubleSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.StartState;
import org.ionwright.twin.TwinFault;
import org.ionwright.twin.TwinParameter;

/**
 * The small chamber round the spray (seed 001) with the three options each on its own: gas through a controlled leak
 * valve, a relief valve, a heater. Vapour of the liquid and gas from the valve come in; pinhole and relief valve let it
 * out. Heat limits how much liquid turns into vapour.
 */
public final class SourceChamber implements Subsystem {

	private static final String PATH = "ionSource.ioniser.chamber";
	private static final double ATMOSPHERE = 101325;
	private static final double VALVE_SECONDS = 1.5;
	/** Heat that walls and gas give to the liquid without a heater, W. */
	private static final double WALL_HEAT = 1.5;
	private static final double HEATER_EFFICIENCY = 0.7;
	/** Of a relief valve wide open, m3/s, and how far over its pressure it is so. */
	private static final double RELIEF_SPEED = 2e-4;
	private static final double WIDE_OPEN = 0.05;

	private final boolean hasGas;
	private final boolean hasRelief;
	private final boolean toPump;
	private final double volume;
	private final double heaterPower;
	private final Variable pressure;
	private final Variable valve;
	private final Variable integral;
	private final DoubleSupplier gasShare;
	private final LiquidSupply liquid;
	private final double mostGas;
	private double flowCommand;
	private double pressureCommand;
	private double reliefPressure;
	private boolean controlled;
	private boolean reliefStuck;
	private boolean reliefOpen;
	private double leak;
	private @Nullable Heater heater;

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
		hasRelief = sheet.has(PATH + ".reliefValve");
		toPump = sheet.text(PATH + ".reliefValve.outlet", "ATMOSPHERE").equals("VACUUM_PUMP");
		volume = sheet.number(PATH + ".volume", 5e-5);
		double design = sheet.number(PATH + ".pressureSetpoint", ATMOSPHERE);
		reliefPressure = sheet.number(PATH + ".reliefValve.setPressure", 1.2 * ATMOSPHERE);
		mostGas = sheet.number(PATH + ".gasInlet.maxFlow", 200e-6 / 60);
		flowCommand = start == StartState.READY ? sheet.number(PATH + ".gasInlet.setFlow", 71e-6 / 60) : 0;
		pressureCommand = design;
		pressure = timeline.decades(start == StartState.READY ? design : ATMOSPHERE);
		valve = timeline.variable(flowCommand);
		integral = timeline.variable(flowCommand);
		timeline.add(this);
		panel.reading(TwinParameter.reading(PATH + ".pressure", "Source chamber pressure", "Pa", 0, 3e5)
				.withNoise(20, 0.001), pressure::get);
		panel.fault(new TwinFault(PATH, "leak", 1e-9, 100, 0.1, "air let in or out, Pa m3/s at one atmosphere"),
				value -> leak = value);
		if (hasGas) {
			showGas(panel);
		}
		if (hasRelief) {
			showRelief(panel);
		}
		heaterPower = sheet.number(PATH + ".heater.power", 20);
		if (sheet.has(PATH + ".heater")) {
			TwinParameter temperature = TwinParameter.setting(PATH + ".heater.temperature",
					"Source chamber temperature", "K", Heater.ROOM,
					sheet.number(PATH + ".heater.maxTemperature", 473.15),
					1, 2).withSafeValue(Heater.ROOM).withNoise(0.1, 0);
			heater = new Heater(timeline, panel, temperature, new Heater.Make(0.03, 240, heaterPower,
					heaterPower * 240 / 200),
					start == StartState.READY ? sheet.number(PATH + ".heater.temperature",
							353.15) : Heater.ROOM,
					() -> !hasGas || inlet() + vapour() > 5e-6 / 60 * ATMOSPHERE);
		}
	}

	private void showGas(Panel panel) {
		panel.setting(TwinParameter.setting(PATH + ".gasInlet.flow", "Leak valve flow", "m3/s", 0, mostGas,
				Double.POSITIVE_INFINITY, 1e-6 / 60).withNoise(0.1e-6 / 60, 0.002), () -> inlet() / ATMOSPHERE,
				() -> flowCommand, value -> flowCommand = value);
		panel.setting(TwinParameter.toggle(PATH + ".gasInlet.pressureControl", "Source chamber pressure control"),
				() -> controlled ? 1 : 0, () -> controlled ? 1 : 0, value -> controlled = value > 0.5);
		panel.setting(TwinParameter.setting(PATH + ".pressureSetpoint", "Source chamber pressure set", "Pa", 1e3, 2e5,
				Double.POSITIVE_INFINITY, 1), () -> pressureCommand, () -> pressureCommand,
				value -> pressureCommand = value);
		panel.reading(TwinParameter.state(PATH + ".gasInlet.saturated", "Leak valve at its end", 1),
				() -> controlled && (valve.get() < 0.01 * mostGas || valve.get() > 0.99 * mostGas) ? 1 : 0);
	}

	private void showRelief(Panel panel) {
		panel.setting(TwinParameter.setting(PATH + ".reliefValve.setPressure", "Relief pressure", "Pa", 1e3, 2e5,
				Double.POSITIVE_INFINITY, 1), () -> reliefPressure, () -> reliefPressure,
				value -> reliefPressure = value);
		panel.reading(TwinParameter.state(PATH + ".reliefValve.state", "Relief valve open", 1),
				() -> reliefOpen ? 1 : 0);
		panel.fault(new TwinFault(PATH + ".reliefValve", "stuck", 1, 1, 1, "the relief valve does not open"),
				value -> reliefStuck = value != 0);
	}

	Variable pressure() {
		return pressure;
	}

	double volume() {
		return volume;
	}

	/** Of the gas in the chamber, K. */
	public double temperature() {
		Heater own = heater;
		return own == null ? Heater.ROOM : own.temperature();
	}

	/** Of the liquid, as far as there is heat for it, Pa m3/s. */
	private double vapour() {
		Heater own = heater;
		double heat = WALL_HEAT
				+ (own != null && own.temperature() > Heater.ROOM + 10 ? HEATER_EFFICIENCY * heaterPower : 0);
		return liquid.vapour(heat);
	}

	private double inlet() {
		return hasGas ? valve.get() * gasShare.getAsDouble() * ATMOSPHERE : 0;
	}

	/** Gas that comes in less what the relief valve lets out, Pa m3/s at room temperature. */
	double inflow(double pascal) {
		double relief = 0;
		if (hasRelief && !reliefStuck && pascal > reliefPressure) {
			double share = Math.min(1, (pascal / reliefPressure - 1) / WIDE_OPEN);
			double behind = toPump ? 0 : ATMOSPHERE;
			relief = share * RELIEF_SPEED * pascal
					* (pascal > behind ? Math.min(1, 2 * (pascal - behind) / pascal) : 2 * (pascal - behind) / behind);
		}
		return inlet() + vapour() + leak * (1 - pascal / ATMOSPHERE) - relief;
	}

	@Override
	public void border(double seconds) {
		reliefOpen = hasRelief && !reliefStuck && pressure.get() > reliefPressure;
	}

	@Override
	public double limit() {
		boolean moving = Math.abs(valve.get() - flowCommand) > 1e-4 * mostGas;
		boolean off = Math.abs(pressure.get() - pressureCommand) > 1e-4 * pressureCommand;
		return controlled ? off ? 0.5 : 5 : moving ? VALVE_SECONDS / 3 : Double.POSITIVE_INFINITY;
	}

	@Override
	public double step(double seconds) {
		double wanted = flowCommand;
		if (controlled) {
			// proportional band of a tenth of an atmosphere, integration within 10 s
			double error = (pressureCommand - pressure.get()) / ATMOSPHERE;
			double sum = integral.get() + mostGas * error * Math.min(seconds, 1);
			integral.next(Math.max(0, Math.min(mostGas, sum)));
			wanted = Math.max(0, Math.min(mostGas, integral.get() + 2 * mostGas * error));
		} else {
			integral.next(valve.get());
		}
		valve.next(wanted + (valve.get() - wanted) * Math.exp(-seconds / VALVE_SECONDS));
		return 0;
	}
}
