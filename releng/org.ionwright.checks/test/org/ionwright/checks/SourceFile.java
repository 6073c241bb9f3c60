package org.ionwright.checks;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One Java file.
 *
 * @param folder the source folder of the bundle it lies in: src, src-gen or test
 * @param path below that folder, with slashes
 */
record SourceFile(String folder, String path, String text) {

	private static final Pattern IMPORT = Pattern.compile("(?m)^import\\s+(?:static\\s+)?([\\w.]+?)(?:\\.\\*)?\\s*;");
	private static final Pattern COMMENT_OR_STRING = Pattern
			.compile("\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'|/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

	boolean generated() {
		return folder.equals("src-gen");
	}

	boolean production() {
		return folder.equals("src");
	}

	String javaPackage() {
		int end = path.lastIndexOf('/');
		return end < 0 ? "" : path.substring(0, end).replace('/', '.');
	}

	/** Names behind import, packages and types alike. */
	List<String> imports() {
		return IMPORT.matcher(text).results().map(found -> found.group(1)).toList();
	}

	/** The text without comments and with empty strings, so that a word in prose breaks no rule. */
	String code() {
		return COMMENT_OR_STRING.matcher(text)
				.replaceAll(found -> Matcher.quoteReplacement(found.group().startsWith("\"") ? "\"\"" : " "));
	}

	long lines() {
		return text.lines().count();
	}

	String where() {
		return folder + "/" + path;
	}
}
