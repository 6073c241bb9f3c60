package org.ionwright.instrument.internal;

/** What the device behind a {@link LineDevice} answers. */
final class LineAnswers {

	private volatile double knob;

	String to(String question) {
		char what = question.charAt(0);
		if (question.startsWith("K!")) {
			knob = Double.parseDouble(question.substring(2));
		}
		return what + "=" + switch (what) {
		case 'I' -> 7d;
		case 'A' -> 1.25;
		case 'B' -> 2.5;
		default -> knob;
		};
	}
}
