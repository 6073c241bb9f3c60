package org.ionwright.device;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a package promised in one version.
 *
 * @param version
 *            major, minor, micro
 */
record Baseline(String javaPackage, List<Integer> version, SortedSet<String> promises) {

	/** What is wrong with today's promises; a higher major version is free to break everything. */
	List<String> findings(List<Integer> versionToday, SortedSet<String> today) {
		List<String> findings = new ArrayList<>();
		if (versionToday.getFirst() > version.getFirst()) {
			return findings;
		}
		for (String promise : promises) {
			if (!today.contains(promise) && !promise.startsWith(Api.DUTY)) {
				findings.add("broken: " + promise);
			}
		}
		SortedSet<String> added = new TreeSet<>(today);
		added.removeAll(promises);
		for (String line : added) {
			if (line.startsWith(Api.DUTY) && promises.contains("type " + type(line.substring(Api.DUTY.length())))) {
				findings.add("new duty for everybody who implements it; make it a default method: " + line);
			}
		}
		added.removeIf(line -> line.startsWith(Api.DUTY));
		if (!added.isEmpty() && !higherMinor(versionToday)) {
			findings.add(
					"added since " + text(version) + " without a higher minor version: " + String.join("; ", added));
		}
		return findings.stream()
				.map(finding -> javaPackage + " " + text(versionToday) + " against " + text(version) + ": " + finding)
				.toList();
	}

	private boolean higherMinor(List<Integer> today) {
		return today.get(0) > version.get(0) || today.get(1) > version.get(1);
	}

	@Override
	public String toString() {
		return javaPackage + " " + text(version);
	}

	private static String type(String member) {
		return member.substring(0, member.substring(0, member.indexOf('(')).lastIndexOf('.'));
	}

	static List<Integer> version(String text) {
		return List.of(text.split("\\.")).stream().map(Integer::valueOf).toList();
	}

	private static String text(List<Integer> version) {
		return String.join(".", version.stream().map(String::valueOf).toList());
	}
}
