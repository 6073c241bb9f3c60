package org.ionwright.twin.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.ionwright.twin.StartState;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.source.ChamberHeat;

/** The heater coil of the small chamber (seed 001, numeral 71) and what else heats it; the gas is as hot as the hottest. */
final class ChamberHeaters {

	private static final double USUAL_POWER = 20;
	/** Time constant of cooling down, s, and highest rise that the power holds, K. */
	private static final double COOLING = 240;
	private static final double RISE = 200;
	private static final double WARM = 10;

	private record Unit(Heater heater, double power) {
	}

	private final List<Unit> units = new ArrayList<>();

	/**
	 * @param chamber
	 *            its path
	 * @param gas
	 *            whether enough of it streams to be heated
	 */
	ChamberHeaters(Timeline timeline, Panel panel, Sheet sheet, StartState start, String chamber,
			BooleanSupplier gas) {
		if (sheet.has(chamber + ".heater.")) {
			add(timeline, panel, sheet, start, chamber + ".heater", "Source chamber", gas);
		}
		for (int i = 0; i < sheet.size(chamber + ".otherHeaters"); i++) {
			add(timeline, panel, sheet, start, chamber + ".otherHeaters[" + i + "]", "Source chamber, other heater "
					+ (i + 1) + ":", gas);
		}
	}

	private void add(Timeline timeline, Panel panel, Sheet sheet, StartState start, String path, String name,
			BooleanSupplier gas) {
		double power = sheet.number(path + ".power", USUAL_POWER);
		TwinParameter temperature = TwinParameter.setting(path + ".temperature", name + " temperature", "K",
				Heater.ROOM, sheet.number(path + ".maxTemperature", 473.15), 1, 2).withNoise(0.1, 0);
		units.add(new Unit(new Heater(timeline, panel, temperature,
				new Heater.Make(0.03, COOLING, power, power * COOLING / RISE),
				start == StartState.READY ? sheet.number(path + ".temperature", 353.15) : Heater.ROOM, gas), power));
	}

	/** Of the gas in the chamber, K. */
	double temperature() {
		return units.stream().mapToDouble(unit -> unit.heater().temperature()).max().orElse(Heater.ROOM);
	}

	/** What the liquid gets of it, W. */
	double heat() {
		return ChamberHeat.EFFICIENCY * units.stream().filter(unit -> unit.heater().temperature() > Heater.ROOM + WARM)
				.mapToDouble(Unit::power).sum();
	}
}
