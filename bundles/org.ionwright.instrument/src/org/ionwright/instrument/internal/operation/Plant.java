package org.ionwright.instrument.internal.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where an instrument has what operation is about: paths in its model, found by what they are and not by their place. */
public final class Plant {

	private static final Set<String> HIGH_VACUUM_PUMPS = Set.of("TURBO", "TURBO_SPLIT_FLOW", "DIFFUSION");
	private static final String SOURCE = "ionSource.";
	private static final String VACUUM = "vacuumSystem.";
	/** Share of the flow to operate at. */
	private static final double FLOWING = 0.2;

	private final Map<String, Object> sheet;
	private final List<String> highVacuumPumps = new ArrayList<>();
	private final List<String> backingPumps = new ArrayList<>();
	private final List<String> backing;
	private final List<String> analyser;
	private final List<String> inner;
	private final boolean isolationValve;
	private final List<String> lenses;
	private final List<String> gasFlows;
	private final List<String> exhaust;
	private final List<String> sprayGas;

	/** @param sheet values of the instrument by path */
	public Plant(Map<String, Object> sheet) {
		this.sheet = sheet;
		for (String chamber : elements(VACUUM + "chambers")) {
			for (String pump : elements(chamber + ".pumps")) {
				(HIGH_VACUUM_PUMPS.contains(text(pump + ".kind")) ? highVacuumPumps : backingPumps).add(pump);
			}
		}
		backing = gauges(backingChamber());
		analyser = gauges(chamber("analyser", "analyser.chamber"));
		inner = innerPressure();
		isolationValve = has(VACUUM + "isolationValve");
		lenses = lensPotentials();
		gasFlows = Stream.of("ioniser.desolvationGasFlow", "ioniser.chamber.gasInlet.setFlow", "coneGasFlow")
				.map(SOURCE::concat).filter(sheet::containsKey).toList();
		boolean inlet = has(SOURCE + "ioniser.chamber.gasInlet");
		sprayGas = sheet.containsKey(SOURCE + "ioniser.desolvationGasFlow")
				? List.of(SOURCE + "ioniser.desolvationGasFlow")
				: inlet ? List.of(SOURCE + "ioniser.chamber.gasInlet.flow") : List.of();
		exhaust = has("gasSystem") ? List.of("gasSystem.exhaustPressure") : List.of();
	}

	/** Paths of the pumps that need a backing pump. */
	List<String> highVacuumPumps() {
		return highVacuumPumps;
	}

	List<String> backingPumps() {
		return backingPumps;
	}

	List<String> analyserPressure() {
		return analyser;
	}

	/** Of the chamber behind the entrance. */
	List<String> interfacePressure() {
		return inner;
	}

	/** A pinhole leads straight into high vacuum: there is no interface pressure to keep. */
	private List<String> innerPressure() {
		if (has(SOURCE + "interface.pinhole")) {
			return List.of();
		}
		List<String> paths = new ArrayList<>(gauges(chamber("interface", "ionSource.interface.chamber")));
		if (!paths.isEmpty() || sheet.containsKey("ionSource.interface.pressure")) {
			paths.add("ionSource.interface.pressure");
		}
		return paths;
	}

	List<String> backingPressure() {
		return backing;
	}

	boolean hasIsolationValve() {
		return isolationValve;
	}

	String isolationValve() {
		return VACUUM + "isolationValve.open";
	}

	String ventValve() {
		return VACUUM + "ventValve.open";
	}

	String enclosure() {
		return SOURCE + "enclosureClosed";
	}

	List<String> gasSupply() {
		return elements("gasSystem.reservoirs").stream().map(reservoir -> reservoir + ".pressure").toList();
	}

	List<String> exhaust() {
		return exhaust;
	}

	/** Gas that dries the spray or fills the chamber around it, as it is measured. */
	List<String> sprayGas() {
		return sprayGas;
	}

	/** What a gas must flow at least to count as flowing, m3/s; NaN where the model gives no value to operate at. */
	double flowing(String path) {
		double wanted = number(path, Double.NaN);
		if (path.endsWith(".gasInlet.flow") && !(wanted > 0)) {
			wanted = number(path.replace(".flow", ".setFlow"), Double.NaN);
		}
		return wanted > 0 ? FLOWING * wanted : Double.NaN;
	}

	/** All gas flows that can be set. */
	List<String> gasFlows() {
		return gasFlows;
	}

	/** Pressure of the chamber around the spray; empty when it is open. */
	List<String> chamberPressure() {
		return has(SOURCE + "ioniser.chamber") ? List.of(SOURCE + "ioniser.chamber.pressure") : List.of();
	}

	/** Pa, above atmosphere as the model has it; NaN when there is no relief valve. */
	double reliefPressure() {
		return number(SOURCE + "ioniser.chamber.reliefValve.setPressure", Double.NaN);
	}

	/** Where it may be read whether the relief valve is open. */
	List<String> reliefValve() {
		String valve = SOURCE + "ioniser.chamber.reliefValve.";
		return List.of(valve + "open", valve + "state");
	}

	List<String> lenses() {
		return lenses;
	}

	private List<String> lensPotentials() {
		List<String> paths = new ArrayList<>(List.of(SOURCE + "interface.exit.insert.potential"));
		elements("transferOptics").forEach(lens -> paths.add(lens + ".potential"));
		return paths.stream().filter(sheet::containsKey).toList();
	}

	/** The paths of the elements of a list. */
	List<String> elements(String list) {
		List<String> paths = new ArrayList<>();
		for (int i = 0; has(list + "[" + i + "]"); i++) {
			paths.add(list + "[" + i + "]");
		}
		return paths;
	}

	/** The value an instrument is meant to be operated at. */
	double number(String path, double otherwise) {
		return sheet.get(path) instanceof Number number ? number.doubleValue() : otherwise;
	}

	String text(String path) {
		return sheet.get(path) instanceof String text ? text : "";
	}

	boolean is(String path) {
		return Boolean.parseBoolean(String.valueOf(sheet.get(path)));
	}

	/** Whether the instrument has a part. */
	boolean has(String part) {
		return sheet.keySet().stream()
				.anyMatch(path -> path.startsWith(part) && (path.length() == part.length()
						|| path.charAt(part.length()) == '.' || path.charAt(part.length()) == '['));
	}

	private String chamber(String name, String reference) {
		String referred = text(reference);
		if (!referred.isEmpty()) {
			return referred;
		}
		return elements(VACUUM + "chambers").stream().filter(chamber -> name.equals(text(chamber + ".name")))
				.findFirst()
				.orElse("");
	}

	private String backingChamber() {
		String referred = text(VACUUM + "backing");
		if (!referred.isEmpty()) {
			return referred;
		}
		return highVacuumPumps.stream().map(pump -> text(pump + ".backing")).filter(backingPumps::contains)
				.map(pump -> pump.substring(0, pump.lastIndexOf(".pumps["))).findFirst().orElse("");
	}

	/** Where the pressure of a chamber may be read. */
	private List<String> gauges(String chamber) {
		if (chamber.isEmpty()) {
			return List.of();
		}
		List<String> paths = new ArrayList<>(List.of(chamber + ".pressure"));
		elements(VACUUM + "gauges").stream().filter(gauge -> text(gauge + ".chamber").equals(chamber))
				.forEach(gauge -> paths.add(gauge + ".pressure"));
		return paths;
	}
}
