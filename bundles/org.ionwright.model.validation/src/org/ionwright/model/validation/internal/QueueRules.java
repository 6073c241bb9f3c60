package org.ionwright.model.validation.internal;

import static org.ionwright.model.method.MethodPackage.Literals.QUEUE_ENTRY__METHOD;
import static org.ionwright.model.method.MethodPackage.Literals.QUEUE_ENTRY__OUTPUT;
import static org.ionwright.model.method.MethodPackage.Literals.SAMPLE_QUEUE__ENTRIES;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ionwright.model.method.QueueEntry;
import org.ionwright.model.method.SampleQueue;
import org.ionwright.model.validation.Rule;

/** Samples that are measured one after the other. */
public final class QueueRules {

	private QueueRules() {
	}

	public static List<Rule<SampleQueue>> all() {
		return List.of(
				new CheckedRule<>("M.QUEUE", "each sample has a method and a data file of its own",
						QueueRules::entries));
	}

	private static void entries(SampleQueue queue, Report report) {
		if (queue.getEntries().isEmpty()) {
			report.warning(queue, SAMPLE_QUEUE__ENTRIES, "The queue holds no sample; add one.");
		}
		Map<String, Integer> outputs = new HashMap<>();
		for (int i = 0; i < queue.getEntries().size(); i++) {
			QueueEntry entry = queue.getEntries().get(i);
			String output = ParameterPaths.text(entry.getOutput()).strip();
			if (ParameterPaths.text(entry.getMethod()).isBlank()) {
				report.error(entry, QUEUE_ENTRY__METHOD, "The sample has no method; name a .method file.");
			}
			if (output.isEmpty()) {
				report.error(entry, QUEUE_ENTRY__OUTPUT, "The sample has no data file; name one, such as "
						+ "sample-1.mzML.");
			} else {
				// some file systems tell no small from large letters
				Integer before = outputs.putIfAbsent(output.toLowerCase(Locale.ROOT), i);
				if (before != null) {
					report.error(entry, QUEUE_ENTRY__OUTPUT, "Sample " + (before + 1) + " is stored in " + output
							+ " already; nothing is overwritten, name another file.");
				}
			}
		}
	}
}
