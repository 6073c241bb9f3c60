package org.ionwright.driver.alicat.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Quality;
import org.ionwright.device.spi.Point;

/** One meter or controller on the line: what was found out, what it reads, how it is set. */
final class AlicatUnit {

	private static final int MASS_FLOW_LOOP = 37;
	private static final double NORMAL_KELVIN = 273.15;

	private final AlicatLine line;
	private final char letter;
	private final List<AlicatColumn> columns;
	private final boolean controller;
	private final boolean loops;
	private final boolean gases;
	private final double flowSize;
	private final double fullScale;
	private final double kelvin;
	private final double pascal;
	private AlicatProtocol.@Nullable Frame frame;

	AlicatUnit(AlicatLine line, char letter, String model, AlicatSettings settings)
			throws DeviceException, InterruptedException {
		this.line = line;
		this.letter = letter;
		List<AlicatColumn> described = AlicatProtocol.layout(line.table(letter + AlicatProtocol.LAYOUT));
		loops = register("R122").isPresent();
		gases = register("$$R46").isPresent();
		AlicatProtocol.Frame first = line.frame(letter);
		int numbers = first.numbers().size();
		columns = described.isEmpty() ? AlicatProtocol.layout(numbers, loops) : described;
		if (columns.stream().filter(column -> column.kind().number()).count() != numbers
				|| place(AlicatColumn.Kind.MASS_FLOW) < 0) {
			throw line.unexpected(String.valueOf(letter), String.join(" ", first.numbers()),
					columns.isEmpty() ? "pressure, temperature, volume flow, mass flow" : "the columns of ??D*");
		}
		controller = place(AlicatColumn.Kind.SET_POINT) >= 0;
		AlicatColumn mass = column(AlicatColumn.Kind.MASS_FLOW).orElseThrow();
		String unit = settings.flowUnit().isEmpty() ? mass.unit() : settings.flowUnit();
		flowSize = AlicatUnits.flow(unit).orElseThrow(() -> new DeviceException(DeviceReason.CONFIGURATION,
				where() + " gives mass flow in '" + unit + "'" + (unit.isEmpty() ? ", that is, it does not say in what"
						: ", which is no volume per time") + "; give the option flow-unit as on its display"));
		boolean normal = AlicatUnits.condition(unit).equals("N");
		kelvin = normal ? NORMAL_KELVIN : settings.kelvin();
		pascal = settings.pascal();
		fullScale = fullScale(settings, mass, model, number(first, AlicatColumn.Kind.MASS_FLOW));
	}

	/** As the address, the unit, its table or its model number says; at worst what its digits can show. */
	private double fullScale(AlicatSettings settings, AlicatColumn mass, String model, String shown)
			throws DeviceException, InterruptedException {
		if (settings.fullScale() > 0) {
			return settings.fullScale() * flowSize;
		}
		if (mass.most() > 0) {
			return mass.most() * flowSize;
		}
		OptionalDouble said = line.maybe(letter + "FPF 5").map(AlicatUnit::fullScaleOf).orElse(OptionalDouble.empty());
		if (said.orElse(0) > 0) {
			return said.getAsDouble() * flowSize;
		}
		return AlicatUnits.rated(model).orElse(AlicatProtocol.beyond(shown) * flowSize);
	}

	/** Of an answer such as {@code A 500 12 SCCM}. */
	private static OptionalDouble fullScaleOf(String answer) {
		String[] words = answer.split(" +");
		return words.length == 4 && words[1].matches("\\+?\\d{1,9}(\\.\\d{1,6})?")
				? OptionalDouble.of(Double.parseDouble(words[1]))
				: OptionalDouble.empty();
	}

	String name(String parameter) {
		return Character.toLowerCase(letter) + "." + parameter;
	}

	char letter() {
		return letter;
	}

	boolean isController() {
		return controller;
	}

	boolean hasLoops() {
		return loops;
	}

	boolean hasGases() {
		return gases;
	}

	boolean has(AlicatColumn.Kind kind) {
		return place(kind) >= 0;
	}

	/** m3/s at the reference conditions. */
	double fullScale() {
		return fullScale;
	}

	double kelvin() {
		return kelvin;
	}

	double pascal() {
		return pascal;
	}

	/** Whether a value of the column can be told in SI units. */
	boolean tells(AlicatColumn.Kind kind) {
		return column(kind).filter(column -> !Double.isNaN(convert(column, 1))).isPresent();
	}

	/** From now on the unit is asked anew. */
	void forget() {
		frame = null;
	}

	/** A value of the frame in SI units; its quality goes by the flags. */
	Point.Value value(AlicatColumn.Kind kind, String flag) throws DeviceException, InterruptedException {
		AlicatProtocol.Frame now = now();
		AlicatColumn column = column(kind).orElseThrow();
		double value = convert(column, Double.parseDouble(number(now, kind)));
		return now.has("ADC") ? Point.Value.none()
				: new Point.Value(value, now.has(flag) ? Quality.UNCERTAIN : Quality.GOOD);
	}

	boolean flag(String flag) throws DeviceException, InterruptedException {
		return now().has(flag);
	}

	/** Place in {@link AlicatProtocol#GASES}; NONE for a mixture of the user. */
	Point.Value gas() throws DeviceException, InterruptedException {
		int gas = AlicatProtocol.gas(needed("$$R46"));
		return gas < AlicatProtocol.GASES.size() ? Point.Value.good(gas) : Point.Value.none();
	}

	void setGas(double number) throws DeviceException, InterruptedException {
		int wanted = (int) number;
		ask("$$W46=" + wanted);
		int kept = AlicatProtocol.gas(needed("$$R46"));
		if (kept != wanted) {
			throw new DeviceException(DeviceReason.HARDWARE,
					where() + " kept gas " + kept + " instead of " + AlicatProtocol.GASES.get(wanted));
		}
	}

	/** Place in {@link AlicatProtocol#LOOPS}. */
	Point.Value loop() throws DeviceException, InterruptedException {
		int place = AlicatProtocol.LOOPS.indexOf(needed("R122"));
		return place < 0 ? Point.Value.none() : Point.Value.good(place);
	}

	/** A set point would mean something else afterwards, so it must be 0. */
	void setLoop(double place) throws DeviceException, InterruptedException {
		if (setPoint(poll()) != 0) {
			throw new DeviceException(DeviceReason.HARDWARE,
					where() + " has a set point; set it to 0 before it controls something else");
		}
		int wanted = AlicatProtocol.LOOPS.get((int) place);
		ask("W122=" + wanted);
		int kept = needed("R122");
		if (kept != wanted) {
			throw new DeviceException(DeviceReason.HARDWARE,
					where() + " kept register 122 = " + kept + " instead of " + wanted);
		}
	}

	void setTarget(double cubicMetresPerSecond) throws DeviceException, InterruptedException {
		if (cubicMetresPerSecond == 0) {
			zero();
			return;
		}
		AlicatProtocol.Frame before = poll();
		if (loops && needed("R122") != MASS_FLOW_LOOP) {
			throw new DeviceException(DeviceReason.HARDWARE,
					where() + " does not control mass flow; set " + name("loop") + " to mass flow first");
		}
		if (before.has("HLD")) {
			throw new DeviceException(DeviceReason.HARDWARE,
					where() + " holds its valve; set " + name("valve") + " to control first");
		}
		int decimals = AlicatProtocol.decimals(number(before, AlicatColumn.Kind.SET_POINT));
		String sent = AlicatProtocol.setPoint(cubicMetresPerSecond / flowSize, decimals);
		double wanted = Double.parseDouble(sent);
		if (wanted == 0) {
			throw new DeviceException(DeviceReason.LIMIT,
					String.format(Locale.ROOT,
							"%s: %.6g m3/s is less than its smallest step, %.6g m3/s; nothing was sent",
							where(), cubicMetresPerSecond, Math.pow(10, -decimals) * flowSize));
		}
		ask("S" + sent);
		double step = 0.6 * Math.pow(10, -decimals);
		double kept = setPoint(poll());
		if (Math.abs(kept - wanted) > step && !(Math.abs(requested() - wanted) <= step)) {
			// a unit clips; nobody asked for that flow
			ask("S" + AlicatProtocol.setPoint(setPoint(before), decimals));
			throw new DeviceException(kept < wanted ? DeviceReason.LIMIT : DeviceReason.HARDWARE,
					where() + " made the set point " + kept + " of " + sent
							+ "; it was set back. Is its set point source serial, and is this above its full scale?");
		}
	}

	/** What was asked for, while a set point ramp of the unit is on its way; NaN when it does not say. */
	private double requested() throws DeviceException, InterruptedException {
		String[] words = line.maybe(letter + "LS").orElse("").split(" +");
		return words.length == 5 && words[2].matches("[+-]?\\d{1,9}(\\.\\d{0,6})?") ? Double.parseDouble(words[2])
				: Double.NaN;
	}

	private void zero() throws DeviceException, InterruptedException {
		ask("S0");
		double kept = setPoint(poll());
		if (kept != 0 && requested() != 0) {
			throw new DeviceException(DeviceReason.HARDWARE, where() + " kept the set point " + kept + " instead of 0");
		}
	}

	void hold(boolean hold) throws DeviceException, InterruptedException {
		ask(hold ? "$$H" : "$$C");
		if (poll().has("HLD") != hold) {
			throw new DeviceException(DeviceReason.HARDWARE,
					where() + (hold ? " does not hold its valve" : " still holds its valve"));
		}
	}

	/** Only without flow: what flows then is nothing from then on. */
	void tare() throws DeviceException, InterruptedException {
		if (controller && setPoint(poll()) != 0) {
			throw new DeviceException(DeviceReason.HARDWARE,
					where() + " has a set point; stop the flow before it is tared");
		}
		ask("$$V");
	}

	void resetTotal() throws DeviceException, InterruptedException {
		ask("$$T");
	}

	/** Asks; the unit must understand. */
	private void ask(String command) throws DeviceException, InterruptedException {
		forget();
		String answer = line.ask(letter + command);
		if (answer.equals(AlicatProtocol.NOT_UNDERSTOOD)) {
			throw new DeviceException(DeviceReason.HARDWARE, where() + " does not do '" + command + "'");
		}
		if (answer.isEmpty() || answer.charAt(0) != letter) {
			throw line.unexpected(letter + command, answer, "an answer of unit " + letter);
		}
	}

	private OptionalInt register(String query) throws DeviceException, InterruptedException {
		return line.maybe(letter + query).map(answer -> AlicatProtocol.register(answer, letter))
				.orElse(OptionalInt.empty());
	}

	private int needed(String query) throws DeviceException, InterruptedException {
		String answer = line.ask(letter + query);
		OptionalInt value = AlicatProtocol.register(answer, letter);
		if (value.isEmpty()) {
			throw line.unexpected(letter + query, answer, "a register such as " + letter + "   046 = 8");
		}
		return value.getAsInt();
	}

	private AlicatProtocol.Frame now() throws DeviceException, InterruptedException {
		AlicatProtocol.Frame known = frame;
		if (known == null) {
			known = poll();
			frame = known;
		}
		return known;
	}

	private AlicatProtocol.Frame poll() throws DeviceException, InterruptedException {
		AlicatProtocol.Frame polled = line.frame(letter);
		long expected = columns.stream().filter(column -> column.kind().number()).count();
		if (polled.numbers().size() != expected) {
			throw line.unexpected(String.valueOf(letter), String.join(" ", polled.numbers()),
					expected + " numbers, as when it was opened");
		}
		return polled;
	}

	private double setPoint(AlicatProtocol.Frame polled) {
		return Double.parseDouble(number(polled, AlicatColumn.Kind.SET_POINT));
	}

	private String number(AlicatProtocol.Frame polled, AlicatColumn.Kind kind) {
		return polled.numbers().get(place(kind));
	}

	/** Among the numbers; -1 when there is none. */
	private int place(AlicatColumn.Kind kind) {
		int place = 0;
		for (AlicatColumn column : columns) {
			if (column.kind() == kind) {
				return place;
			}
			place += column.kind().number() ? 1 : 0;
		}
		return -1;
	}

	private Optional<AlicatColumn> column(AlicatColumn.Kind kind) {
		return columns.stream().filter(column -> column.kind() == kind).findFirst();
	}

	private double convert(AlicatColumn column, double value) {
		String unit = column.unit();
		return switch (column.kind()) {
		case MASS_FLOW, SET_POINT -> value * flowSize;
		case VOLUME_FLOW -> value * (unit.isEmpty() ? flowSize : AlicatUnits.flow(unit).orElse(Double.NaN));
		case PRESSURE -> value
				* (unit.isEmpty() ? AlicatUnits.PASCAL_PER_PSI : AlicatUnits.pressure(unit).orElse(Double.NaN));
		case TEMPERATURE -> AlicatUnits.kelvin(value, unit);
		default -> Double.NaN;
		};
	}

	private String where() {
		return line.address() + " unit " + letter;
	}
}
