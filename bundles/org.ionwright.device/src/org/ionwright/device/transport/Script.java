package org.ionwright.device.transport;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A conversation as it must go, seen from the driver: what it sends, what it is answered. Text is ISO 8859-1 and sent as it is, with
 * no terminator added.
 *
 * <pre>
 * new Script().expect("PR1\r").answer("\6\r\n").expect("\5").after(Duration.ofMillis(30)).answer("0,+1.0000E-05\r\n")
 * </pre>
 */
public final class Script {

	enum Kind {
		EXPECT, ANSWER, BREAK, SILENCE
	}

	/**
	 * @param delay
	 *            after the step before
	 * @param where
	 *            it was written
	 */
	record Step(Kind kind, byte[] bytes, Duration delay, String where, String text) {
	}

	private final List<Step> steps = new ArrayList<>();
	private Duration delay = Duration.ZERO;

	/** The driver sends this, in one piece or several. */
	public Script expect(String text) {
		return expect(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	/** The driver sends these bytes. */
	public Script expect(byte[] bytes) {
		return add(Kind.EXPECT, bytes, nextStep(), "");
	}

	/** The device says this. */
	public Script answer(String text) {
		return answer(text.getBytes(StandardCharsets.ISO_8859_1));
	}

	/** The device says these bytes. */
	public Script answer(byte[] bytes) {
		return add(Kind.ANSWER, bytes, nextStep(), "");
	}

	/** The next answer or break comes so much later, in real time. */
	public Script after(Duration time) {
		delay = time;
		return this;
	}

	/** The link breaks. */
	public Script breakLink() {
		return add(Kind.BREAK, new byte[0], nextStep(), "the link is broken, as the script has it");
	}

	/** Nothing is answered any more, whatever is sent. */
	public Script silence() {
		return add(Kind.SILENCE, new byte[0], nextStep(), "");
	}

	/** The script of a recorded conversation, without its delays. */
	public static Script of(Transcript.Section section) {
		Script script = new Script();
		for (Transcript.Line line : section.lines()) {
			Kind kind = switch (line.event()) {
			case SENT -> Kind.EXPECT;
			case RECEIVED -> Kind.ANSWER;
			case BROKEN -> Kind.BREAK;
			};
			script.add(kind, line.bytes(), "line " + line.number(), line.shown());
		}
		return script;
	}

	/** A channel on which it is played from the start. */
	public ScriptedChannel open(String address, boolean serial) {
		return new ScriptedChannel(address, serial, List.copyOf(steps));
	}

	private Script add(Kind kind, byte[] bytes, String where, String text) {
		steps.add(new Step(kind, bytes.clone(), delay, where, text));
		delay = Duration.ZERO;
		return this;
	}

	private String nextStep() {
		return "step " + (steps.size() + 1);
	}
}
