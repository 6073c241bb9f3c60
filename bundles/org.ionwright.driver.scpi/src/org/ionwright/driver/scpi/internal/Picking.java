package org.ionwright.driver.scpi.internal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.config.ConfigurationSection;

/**
 * How the part that counts is picked out of an answer. Pure.
 *
 * @param header
 *            whether the answer repeats the header of the question, {@code :SENS:PRES 1.2}
 * @param field
 *            between commas, from 1; 0 for an answer that has only one
 * @param suffix
 *            behind the part; empty for none
 * @param regex
 *            that the whole answer matches and whose first group is the part, instead of field and suffix
 */
record Picking(boolean header, int field, String suffix, @Nullable Pattern regex) {

	private static final Pattern HEADER = Pattern.compile(":?[A-Za-z*][A-Za-z0-9:*]{0,80}[ \t]+");
	/** Regular expressions can take their time. */
	private static final int LONGEST = 2000;
	private static final int MOST_FIELDS = 100;

	static Picking of(ConfigurationSection section, boolean header) throws DeviceException {
		String regex = section.text("regex", "");
		if (regex.isEmpty()) {
			return new Picking(header, section.integer("field", 1, MOST_FIELDS, 0), section.text("suffix", ""), null);
		}
		if (section.has("field") || section.has("suffix")) {
			throw section.wrong("regex takes the place of field and suffix");
		}
		Pattern pattern = compile(section, "regex", regex);
		if (pattern.matcher("").groupCount() < 1) {
			throw section.wrong("regex = " + regex + " has no group (…) for the part that counts");
		}
		return new Picking(header, 0, "", pattern);
	}

	static Pattern compile(ConfigurationSection section, String key, String regex) throws DeviceException {
		try {
			return Pattern.compile(regex);
		} catch (PatternSyntaxException e) {
			throw section.wrong(key + " = " + regex + " is no regular expression: " + e.getDescription());
		}
	}

	/** The part; empty when the answer has no such part. */
	Optional<String> pick(String answer) {
		if (answer.length() > LONGEST) {
			return Optional.empty();
		}
		String text = answer;
		if (header) {
			Matcher head = HEADER.matcher(text);
			text = head.lookingAt() ? text.substring(head.end()) : text;
		}
		Pattern pattern = regex;
		if (pattern != null) {
			Matcher whole = pattern.matcher(text);
			return whole.matches() ? Optional.ofNullable(whole.group(1)).map(String::strip) : Optional.empty();
		}
		String[] fields = text.split(",", -1);
		String part = field == 0 ? text.strip() : field <= fields.length ? fields[field - 1].strip() : "";
		return part.isEmpty() || !part.endsWith(suffix) ? Optional.empty()
				: Optional.of(part.substring(0, part.length() - suffix.length()).strip());
	}
}
