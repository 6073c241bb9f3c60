package org.ionwright.device.tck.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.FlowParameters;
import org.ionwright.device.HeaterParameters;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.PumpParameters;
import org.ionwright.device.Role;
import org.ionwright.device.ValveParameters;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.Flow;
import org.ionwright.device.spi.Heater;
import org.ionwright.device.spi.Pump;
import org.ionwright.device.spi.Settable;
import org.ionwright.device.spi.Valve;

/** What a driver says of its device: complete, free of contradictions, in units and words that others understand. */
public final class DescriptionChecks {

	private static final Pattern NAME = Pattern
			.compile("[a-z][A-Za-z0-9]*(\\[\\d+])?(\\.[a-z][A-Za-z0-9]*(\\[\\d+])?)*");

	private final Subject subject;

	public DescriptionChecks(Subject subject) {
		this.subject = subject;
	}

	public List<Check> checks() {
		return List.of(check("the device has parameters with unique, well-formed names", this::names),
				check("units are UCUM codes", this::units), check("limits are ordered and finite", this::limits),
				check("what can be set has a role, a tolerance and a safe value inside its limits", this::settables),
				check("states have words that fit their limits", this::states),
				check("pumps, valves, heaters and flows name parameters of the right kind", this::rows),
				new Check("the description stays the same object or an equal one", () -> {
					try (Bench bench = Bench.opened(subject)) {
						Expect.that(bench.driver().description().equals(bench.driver().description()),
								() -> "two calls of description() differ");
					}
				}));
	}

	private interface Findings {

		void in(Driver driver, DeviceDescription description, List<String> findings);
	}

	private Check check(String name, Findings find) {
		return new Check(name, () -> {
			List<String> findings = new ArrayList<>();
			try (Bench bench = Bench.opened(subject)) {
				find.in(bench.driver(), bench.driver().description(), findings);
			}
			Expect.none(findings);
		});
	}

	private void names(Driver driver, DeviceDescription description, List<String> findings) {
		Set<String> seen = new HashSet<>();
		if (description.parameters().isEmpty()) {
			findings.add("the description has no parameter");
		}
		for (ParameterDescription parameter : description.parameters()) {
			if (!NAME.matcher(parameter.name()).matches()) {
				findings.add("'" + parameter.name() + "' is no path such as channels[0].voltage");
			}
			if (!seen.add(parameter.name())) {
				findings.add("'" + parameter.name() + "' is there twice");
			}
			if (parameter.label().isBlank()) {
				findings.add(parameter.name() + " has no label for people");
			}
		}
	}

	private void units(Driver driver, DeviceDescription description, List<String> findings) {
		for (ParameterDescription parameter : description.parameters()) {
			if (!Ucum.valid(parameter.unit())) {
				findings.add(parameter.name() + ": '" + parameter.unit() + "' is no UCUM code known to the kit");
			}
		}
	}

	private void limits(Driver driver, DeviceDescription description, List<String> findings) {
		for (ParameterDescription parameter : description.parameters()) {
			if (parameter.access() == Access.READ_WRITE
					&& (!Double.isFinite(parameter.minimum()) || !Double.isFinite(parameter.maximum()))) {
				findings.add(parameter.name() + " can be set but has no finite limits");
			}
			if (!(parameter.ratePerSecond() > 0)) {
				findings.add(parameter.name() + ": fastest change " + parameter.ratePerSecond()
						+ " is not above 0; say infinity when unlimited");
			}
		}
	}

	private void settables(Driver driver, DeviceDescription description, List<String> findings) {
		boolean any = false;
		for (ParameterDescription parameter : description.parameters()) {
			boolean set = parameter.access() == Access.READ_WRITE;
			any |= set;
			if (set == (parameter.role() == Role.READING)) {
				findings.add(parameter.name() + " is " + parameter.access() + " and has the role " + parameter.role());
			}
			if (set && !(parameter.tolerance() >= 0)) {
				findings.add(parameter.name() + " can be set but has no tolerance for its readback");
			}
			if (set && parameter.safeValue() < parameter.minimum() || parameter.safeValue() > parameter.maximum()) {
				findings.add(parameter.name() + ": safe value " + parameter.safeValue() + " is outside its limits");
			}
			if (!set && !Double.isNaN(parameter.safeValue())) {
				findings.add(parameter.name() + " cannot be set but has a safe value");
			}
		}
		if (any && !(driver instanceof Settable)) {
			findings.add("there are parameters that can be set but the driver is not Settable");
		}
		if (!any && driver instanceof Settable) {
			findings.add("the driver is Settable but no parameter can be set");
		}
	}

	private void states(Driver driver, DeviceDescription description, List<String> findings) {
		for (ParameterDescription parameter : description.parameters()) {
			List<String> states = parameter.states();
			if (states.isEmpty()) {
				continue;
			}
			if (!parameter.unit().equals("1") || parameter.minimum() != 0 || parameter.maximum() != states.size() - 1) {
				findings.add(parameter.name() + " has " + states.size() + " states but the range " + parameter.minimum()
						+ " to " + parameter.maximum() + " " + parameter.unit());
			}
			if (new HashSet<>(states).size() < states.size() || states.stream().anyMatch(String::isBlank)) {
				findings.add(parameter.name() + " has equal or empty words for its states: " + states);
			}
		}
	}

	private void rows(Driver driver, DeviceDescription description, List<String> findings) {
		Rows rows = new Rows(description, findings);
		if (driver instanceof Pump pump) {
			rows.some("pump", pump.pumps());
			for (PumpParameters row : pump.pumps()) {
				rows.settable(row.running(), "1", List.of("stopped", "running"),
						List.of(Role.TURBO_PUMP, Role.BACKING_PUMP));
				rows.reading(row.speed(), "", List.of());
				rows.reading(row.normal(), "1", List.of("no", "yes"));
				rows.reading(row.fault(), "1", List.of());
				rows.positive(row.running(), "run-up time", row.runUpSeconds());
			}
		}
		if (driver instanceof Valve valve) {
			rows.some("valve", valve.valves());
			for (ValveParameters row : valve.valves()) {
				rows.settable(row.open(), "1", List.of("closed", "open"), List.of(Role.VALVE, Role.GAS, Role.LIQUID));
				rows.reading(row.position(), "1", List.of("closed", "open", "moving", "error"));
				rows.positive(row.open(), "travel time", row.travelSeconds());
			}
		}
		if (driver instanceof Heater heater) {
			rows.some("heater", heater.heaters());
			for (HeaterParameters row : heater.heaters()) {
				rows.settable(row.target(), "K", List.of(), List.of(Role.HEATER));
				rows.reading(row.temperature(), "K", List.of());
				rows.reading(row.output(), "1", List.of());
				rows.reading(row.fault(), "1", List.of());
			}
		}
		if (driver instanceof Flow flow) {
			rows.some("flow", flow.flows());
			for (FlowParameters row : flow.flows()) {
				rows.settable(row.target(), "m3/s", List.of(), List.of(Role.GAS, Role.LIQUID));
				rows.existing(row.flow(), "m3/s", List.of());
				rows.running(row.running());
				rows.reference(row);
			}
		}
	}

	/** Looks parameters up that a row of a capability names. */
	private record Rows(DeviceDescription description, List<String> findings) {

		void some(String what, List<?> rows) {
			if (rows.isEmpty()) {
				findings.add("the driver offers no " + what + " though it says it has some");
			}
		}

		Optional<ParameterDescription> existing(String name, String unit, List<String> states) {
			Optional<ParameterDescription> parameter = description.parameters().stream()
					.filter(candidate -> candidate.name().equals(name)).findFirst();
			if (parameter.isEmpty()) {
				findings.add("a row names '" + name + "', which is no parameter");
				return parameter;
			}
			if (!unit.isEmpty() && !parameter.get().unit().equals(unit)) {
				findings.add(name + " has the unit " + parameter.get().unit() + ", expected " + unit);
			}
			if (!states.isEmpty() && !parameter.get().states().equals(states)) {
				findings.add(name + " has the states " + parameter.get().states() + ", expected " + states);
			}
			return parameter;
		}

		void settable(String name, String unit, List<String> states, List<Role> roles) {
			existing(name, unit, states).ifPresent(parameter -> {
				if (parameter.access() != Access.READ_WRITE) {
					findings.add(name + " cannot be set");
				}
				if (!roles.contains(parameter.role())) {
					findings.add(name + " has the role " + parameter.role() + ", expected one of " + roles);
				}
			});
		}

		void running(String name) {
			if (!name.isEmpty()) {
				settable(name, "1", List.of("stopped", "running"), List.of(Role.GAS, Role.LIQUID));
			}
		}

		void reading(String name, String unit, List<String> states) {
			if (!name.isEmpty()) {
				existing(name, unit, states);
			}
		}

		void positive(String name, String what, double seconds) {
			if (!(seconds > 0) || !Double.isFinite(seconds)) {
				findings.add(name + ": " + what + " " + seconds + " s is not above 0");
			}
		}

		void reference(FlowParameters row) {
			boolean liquid = Double.isNaN(row.referenceKelvin()) && Double.isNaN(row.referencePascal());
			if (!liquid && !(row.referenceKelvin() > 0 && row.referencePascal() > 0)) {
				findings.add(row.target() + ": a gas has a reference temperature and pressure, a liquid neither");
			}
		}
	}
}
