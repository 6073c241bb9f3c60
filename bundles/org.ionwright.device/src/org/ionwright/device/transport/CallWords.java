package org.ionwright.device.transport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.Calibration;
import org.ionwright.device.Detection;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.MonitoredIon;
import org.ionwright.device.Reading;
import org.ionwright.device.ScanCourse;
import org.ionwright.device.ScanFrame;
import org.ionwright.device.StageTrim;

/**
 * How the notes of a {@link Transcript} spell the calls to a driver and what came of them. The compatibility kit makes such calls
 * and the instrument notes those it makes; both spell them here, so that what one wrote the other replays.
 *
 * <pre>
 * #call read voltage
 * #got voltage 5.0 GOOD
 * #call set voltage 5000
 * #got failed LIMIT
 * </pre>
 *
 * Results have no times in them: those differ each time. Characters that would end a word or the line are written as
 * {@code &#92;u0020}.
 */
public final class CallWords {

	/** Begins the line of a call. */
	public static final String CALL = "#call ";
	/** Begins each line of what came of it; a call that brings nothing has none. */
	public static final String GOT = "#got ";
	/** Begins the first call of a section; the rest is the whole address of the device. */
	public static final String OPEN = "open ";

	/** Comes first in the results of a reading, between its bytes, when the driver ended it because another call waited. */
	public static final String AWAITED = "awaited";

	/** All calls to an open device. */
	public static final String FORMS = "read [NAME \u2026], set NAME VALUE, ramp NAME TARGET RATE, hold NAME, safe-state, "
			+ "identify, run PROCEDURE, detect SECONDS, calibration SUBJECT, "
			+ "calibrate SUBJECT NAME VALUE [NAME VALUE \u2026], scan START END STEP SPEED SCANS [FIRST-STAGE WINDOW PEAK-WIDTH POLARITY "
			+ "[up|down SETTLE first|second [MZ/DWELL \u2026]]]";

	private static final String NEGATIVE = "negative";
	private static final String RATIO = "ratio";
	private static final String WIDTH = "width";
	private static final Pattern CODE = Pattern.compile("\\\\u([0-9a-f]{4})");

	private CallWords() {
	}

	public static String open(String address) {
		return OPEN + line(address);
	}

	/** The address in a call of {@link #open}. */
	public static String address(String call) {
		return decoded(call.substring(OPEN.length()));
	}

	public static String read(Collection<String> names) {
		return names.isEmpty() ? "read" : "read " + String.join(" ", names.stream().map(CallWords::word).toList());
	}

	public static String set(String name, double value) {
		return "set " + word(name) + " " + value;
	}

	/**
	 * @param rate
	 *            per second
	 */
	public static String ramp(String name, double target, double rate) {
		return "ramp " + word(name) + " " + target + " " + rate;
	}

	public static String hold(String name) {
		return "hold " + word(name);
	}

	public static String safeState() {
		return "safe-state";
	}

	public static String identify() {
		return "identify";
	}

	public static String run(String procedure) {
		return "run " + word(procedure);
	}

	public static String detect(double dwellSeconds) {
		return "detect " + dwellSeconds;
	}

	public static String calibration(String subject) {
		return "calibration " + word(subject);
	}

	public static String calibrate(Calibration calibration) {
		StringBuilder call = new StringBuilder("calibrate ").append(word(calibration.subject()));
		calibration.coefficients()
				.forEach((name, value) -> call.append(' ').append(word(name)).append(' ').append(value));
		return call.toString();
	}

	public static String scan(MassScanRequest request) {
		return String.join(" ", "scan", String.valueOf(request.start()), String.valueOf(request.end()),
				String.valueOf(request.step()), String.valueOf(request.speed()), String.valueOf(request.scans()),
				request.firstStage().name().toLowerCase(Locale.ROOT), String.valueOf(request.firstStageWindow()),
				String.valueOf(request.peakWidth()), request.negative() ? NEGATIVE : "positive")
				+ course(request.course());
	}

	/** Nothing for the usual course. */
	private static String course(ScanCourse course) {
		if (course.equals(ScanCourse.CONTINUOUS)) {
			return "";
		}
		StringBuilder words = new StringBuilder(course.downwards() ? " down " : " up ");
		words.append(course.settleSeconds()).append(course.firstStageAlone() ? " first" : " second");
		course.ions().forEach(ion -> words.append(' ').append(ion.mz()).append('/').append(ion.dwellSeconds()));
		StageTrim trim = course.trim();
		if (!trim.equals(StageTrim.NONE)) {
			words.append(' ').append(trim.constantRatio() ? RATIO : WIDTH).append('/').append(trim.firstOffset())
					.append('/').append(trim.secondOffset());
		}
		return words.toString();
	}

	private static ScanCourse course(List<String> words) {
		if (words.size() <= 10) {
			return ScanCourse.CONTINUOUS;
		}
		String[] last = words.getLast().split("/");
		boolean trimmed = last[0].equals(RATIO) || last[0].equals(WIDTH);
		List<MonitoredIon> ions = words.subList(13, words.size() - (trimmed ? 1 : 0)).stream()
				.map(word -> word.split("/", 2))
				.map(parts -> new MonitoredIon(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]))).toList();
		StageTrim trim = trimmed
				? new StageTrim(last[0].equals(RATIO), Double.parseDouble(last[1]), Double.parseDouble(last[2]))
				: StageTrim.NONE;
		return new ScanCourse(words.get(10).equals("down"), number(words, 11), words.get(12).equals("first"), ions,
				trim);
	}

	/** The words of a call, the first one says what is called. */
	public static List<String> words(String call) {
		return Arrays.stream(call.strip().split("\\s+")).map(CallWords::decoded).toList();
	}

	/**
	 * What a call of {@code scan} asks for.
	 *
	 * @throws RuntimeException
	 *             when it is none
	 */
	public static MassScanRequest scan(List<String> words) {
		boolean stages = words.size() > 6;
		return new MassScanRequest(number(words, 1), number(words, 2), number(words, 3), number(words, 4),
				Integer.parseInt(words.get(5)),
				stages ? FirstStageMode.valueOf(words.get(6).toUpperCase(Locale.ROOT)) : FirstStageMode.RF_ONLY,
				stages ? number(words, 7) : Double.NaN, stages ? number(words, 8) : 1,
				stages && words.get(9).equals(NEGATIVE), course(words));
	}

	/**
	 * What a call of {@code calibrate} says.
	 *
	 * @throws RuntimeException
	 *             when it is none
	 */
	public static Calibration calibrate(List<String> words) {
		Map<String, Double> coefficients = new LinkedHashMap<>();
		for (int i = 2; i < words.size(); i += 2) {
			coefficients.put(words.get(i), number(words, i + 1));
		}
		return new Calibration(words.get(1), coefficients);
	}

	private static double number(List<String> words, int index) {
		return Double.parseDouble(words.get(index));
	}

	public static List<String> got(Collection<Reading> readings) {
		List<String> results = new ArrayList<>();
		readings.forEach(
				reading -> results.add(line(reading.name() + " " + reading.value() + " " + reading.quality())));
		return results;
	}

	public static String got(DeviceIdentity identity) {
		return line(identity.toString());
	}

	public static String got(Detection detection) {
		return String.valueOf(detection.value());
	}

	public static String got(Calibration calibration) {
		return line(calibration.coefficients().toString());
	}

	public static String got(ScanFrame frame) {
		return String.format(Locale.ROOT, "frame %d of %d points, sum %s", frame.index(), frame.mz().length,
				Arrays.stream(frame.counts()).sum());
	}

	public static String got(DeviceException refusal) {
		return "failed " + refusal.reason();
	}

	private static String word(String text) {
		return coded(text, c -> c <= ' ' || c > '~' || c == '\\');
	}

	private static String line(String text) {
		return coded(text, c -> c < ' ' || c > '~');
	}

	/** Tells characters that cannot stand as they are. */
	private interface Unfit {
		boolean test(char c);
	}

	private static String coded(String text, Unfit unfit) {
		StringBuilder coded = new StringBuilder();
		for (char c : text.toCharArray()) {
			coded.append(unfit.test(c) ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c));
		}
		return coded.toString();
	}

	private static String decoded(String word) {
		return CODE.matcher(word).replaceAll(
				code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
	}
}
