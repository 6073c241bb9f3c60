package org.ionwright.cli.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceDescription;
import org.ionwright.device.Quality;
import org.ionwright.instrument.DeviceCapability;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.TrafficEntry;
import org.ionwright.model.UnitTable;

/** Parameters and devices as words, and back. */
final class DeviceTexts {

	private static final Pattern ASSIGNMENT = Pattern.compile("([^=]+)=(.+)");
	private static final Pattern VALUE = Pattern.compile("([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*(.*)");

	/** A parameter that is to have a value. */
	record Assignment(LiveParameter parameter, double value) {
	}

	private DeviceTexts() {
	}

	/** {@code pressure1  535 Pa (5.35 mbar)  good}; a set-point that is not there yet is told. */
	static String reading(LiveParameter parameter) {
		return parameter.source().name() + "  " + value(parameter, parameter.readback()) + "  "
				+ parameter.quality().name().toLowerCase(Locale.ROOT)
				+ (Double.isNaN(parameter.setPoint()) || parameter.arrived() ? ""
						: "  set to " + value(parameter, parameter.setPoint()))
				+ (parameter.source().remark().isEmpty() ? "" : "  " + parameter.source().remark());
	}

	private static String value(LiveParameter parameter, double value) {
		if (!Double.isFinite(value) || parameter.quality() == Quality.NONE && Double.isNaN(value)) {
			return "- " + parameter.unit();
		}
		Optional<String> word = parameter.word(value);
		if (word.isPresent()) {
			return number(value) + " (" + word.get() + ")";
		}
		String plain = number(value) + (parameter.unit().equals("1") ? "" : " " + parameter.unit());
		return parameter.unit().equals(parameter.displayUnit()) ? plain : plain + " (" + parameter.text(value) + ")";
	}

	private static String number(double value) {
		return LiveParameter.number(value, 7);
	}

	/**
	 * Reads {@code NAME=VALUE} with a unit or a word of a state.
	 *
	 * @throws BadInputException
	 *             that says what is expected
	 */
	static Assignment assignment(String text, OpenDevice device) throws BadInputException {
		Matcher parts = ASSIGNMENT.matcher(text);
		if (!parts.matches()) {
			throw new BadInputException("'" + text + "' is not NAME=VALUE, for instance voltage=2.5kV");
		}
		LiveParameter parameter = device.parameter(parts.group(1).strip());
		return new Assignment(parameter, value(parts.group(2).strip(), parameter));
	}

	private static double value(String text, LiveParameter parameter) throws BadInputException {
		int state = parameter.states().indexOf(text);
		if (state >= 0) {
			return state;
		}
		String expected = parameter.states().isEmpty()
				? "a number in " + parameter.unit() + " or with a unit of its kind"
				: "one of " + String.join(", ", parameter.states());
		Matcher number = VALUE.matcher(text);
		if (!number.matches()) {
			throw new BadInputException(
					parameter.source().name() + ": '" + text + "' is no value; expected " + expected);
		}
		double plain = Double.parseDouble(number.group(1));
		String unit = number.group(2);
		if (unit.isEmpty() || unit.equals(parameter.unit())) {
			return plain;
		}
		if (unit.equals(parameter.displayUnit())) {
			return parameter.fromDisplay(plain);
		}
		UnitTable.Unit known = UnitTable.find(unit).filter(found -> found.ucum().equals(parameter.unit()))
				.orElseThrow(() -> new BadInputException(parameter.source().name() + ": '" + unit
						+ "' is no unit for it; expected " + expected));
		return plain * known.factor() + known.offset();
	}

	/** Who a device is and what it can do. */
	static String identity(LiveDevice device) {
		StringBuilder text = new StringBuilder();
		device.description().map(DeviceDescription::identity).ifPresent(
				identity -> text.append("vendor    ").append(known(identity.vendor())).append("\nmodel     ")
						.append(known(identity.model())).append("\nserial    ").append(known(identity.serialNumber()))
						.append("\nfirmware  ").append(known(identity.firmware())));
		text.append("\noffers    ").append(device.capabilities().isEmpty() ? "readings only"
				: String.join(", ", device.capabilities().stream().map(DeviceCapability::text).toList()));
		return text.toString().strip();
	}

	private static String known(String text) {
		return text.isEmpty() ? "-" : text;
	}

	/** {@code 12  > PR1\r\n  reads gauge 1}; calls to the driver as {@code 11  # read pressure1}. */
	static String traffic(TrafficEntry entry) {
		String sign = switch (entry.kind()) {
		case SENT -> "> ";
		case RECEIVED -> "< ";
		case CALL, UNSPOKEN -> "# ";
		case WIRE -> "@ ";
		case RESULT, DONE -> "= ";
		case BROKEN -> "! ";
		};
		return entry.number() + "  " + sign + entry.text().replace("\n", "; ")
				+ (entry.meaning().isEmpty() ? "" : "  " + entry.meaning());
	}
}
