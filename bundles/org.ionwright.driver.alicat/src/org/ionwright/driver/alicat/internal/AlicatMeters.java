package org.ionwright.driver.alicat.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ProcedureDescription;
import org.ionwright.device.Role;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.Point;
import org.ionwright.device.spi.Progress;
import org.ionwright.device.spi.SettablePointDriver;
import org.ionwright.device.transport.Link;

/** The units of a line of which none controls. */
class AlicatMeters extends SettablePointDriver implements Identifiable, Conditioning {

	private static final String TARE = "tare-flow-";
	private static final String RESET = "reset-total-";
	private static final double LONGEST_SECONDS = 5;

	private final AlicatLine line;
	private final List<AlicatUnit> units;

	AlicatMeters(DeviceIdentity identity, AlicatLine line, List<AlicatUnit> units, AlicatSettings settings, Link link,
			TimeSource time) {
		super(identity, points(units, settings), link, time);
		this.line = line;
		this.units = units;
	}

	static AlicatMeters open(AlicatLine line, AlicatSettings settings, Link link, TimeSource time)
			throws DeviceException, InterruptedException {
		DeviceIdentity identity = identity(line, settings.units().getFirst());
		List<AlicatUnit> units = new ArrayList<>();
		for (char letter : settings.units()) {
			units.add(new AlicatUnit(line, letter, letter == settings.units().getFirst() ? identity.model()
					: identity(line, letter).model(), settings));
		}
		return units.stream().anyMatch(AlicatUnit::isController)
				? new AlicatControllers(identity, line, units, settings, link, time)
				: new AlicatMeters(identity, line, units, settings, link, time);
	}

	@Override
	protected void beforeRead() {
		units.forEach(AlicatUnit::forget);
	}

	/** That of the first unit on the line. */
	@Override
	public DeviceIdentity identify() throws DeviceException, InterruptedException {
		return identity(line, units.getFirst().letter());
	}

	@Override
	public List<ProcedureDescription> procedures() {
		List<ProcedureDescription> procedures = new ArrayList<>();
		for (AlicatUnit unit : units) {
			String name = unit.name("").replace(".", "");
			procedures.add(new ProcedureDescription(TARE + name, "tare the flow of unit " + unit.letter(),
					"What flows now counts as no flow from then on: be sure that nothing flows.", LONGEST_SECONDS,
					Role.SETTING));
			if (unit.has(AlicatColumn.Kind.TOTAL)) {
				procedures.add(new ProcedureDescription(RESET + name, "reset the total of unit " + unit.letter(),
						"Sets the totaliser to zero.", LONGEST_SECONDS, Role.SETTING));
			}
		}
		return procedures;
	}

	@Override
	public void run(String procedure, Progress progress) throws DeviceException, InterruptedException {
		if (procedures().stream().noneMatch(known -> known.name().equals(procedure))) {
			throw new DeviceException(DeviceReason.UNSUPPORTED, address() + " has no procedure '" + procedure + "'");
		}
		progress.at(0, procedure);
		for (AlicatUnit unit : units) {
			String name = unit.name("").replace(".", "");
			if (procedure.equals(TARE + name)) {
				unit.tare();
			} else if (procedure.equals(RESET + name)) {
				unit.resetTotal();
			}
		}
		progress.at(1, procedure + " done");
	}

	final List<AlicatUnit> units() {
		return units;
	}

	private static List<Point> points(List<AlicatUnit> units, AlicatSettings settings) {
		return units.stream().flatMap(unit -> AlicatPoints.of(unit, settings.kept().contains(unit.letter())).stream())
				.toList();
	}

	private static DeviceIdentity identity(AlicatLine line, char letter) throws DeviceException, InterruptedException {
		List<String> made = line.table(letter + AlicatProtocol.MAKE);
		Optional<String> firmware = line.maybe(letter + AlicatProtocol.FIRMWARE);
		// a unit may know neither, but it must be there
		line.frame(letter);
		return new DeviceIdentity("Alicat", AlicatProtocol.made(made, "Model Number"),
				AlicatProtocol.made(made, "Serial Number"), firmware.map(said -> said.substring(1).strip()).orElse(""));
	}
}
