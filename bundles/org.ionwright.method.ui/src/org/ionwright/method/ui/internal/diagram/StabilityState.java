package org.ionwright.method.ui.internal.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.ionwright.method.ui.internal.Messages;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.Scan;
import org.ionwright.ui.common.NumberText;

/**
 * What the diagram shows: a scan on a filter while an m/z is selected.
 *
 * @param lines
 *            by stage; empty for one that selects nothing
 */
record StabilityState(TandemMassFilter filter, Scan scan, double mz, List<Optional<StageLine>> lines) {

	static StabilityState of(TandemMassFilter filter, Scan scan, double mz) {
		List<Optional<StageLine>> lines = new ArrayList<>();
		for (int i = 0; i < filter.getStages().size(); i++) {
			lines.add(StageLine.of(filter, i, scan, mz));
		}
		return new StabilityState(filter, scan, mz, List.copyOf(lines));
	}

	String name(int stage) {
		return lines.size() == 1 ? Messages.Diagram_only
				: stage == 0 ? Messages.Diagram_first
						: stage == lines.size() - 1 ? Messages.Diagram_last
								: NLS.bind(Messages.Diagram_stage, stage + 1);
	}

	/** One sentence a stage, for people and for screen readers. */
	String words() {
		StringBuilder text = new StringBuilder(NLS.bind(Messages.Diagram_selected, number(mz, 7)));
		for (int i = 0; i < lines.size(); i++) {
			String name = name(i);
			text.append("  ").append(lines.get(i).map(line -> sentence(name, line))
					.orElseGet(() -> NLS.bind(Messages.Diagram_off, name)));
		}
		return text.toString();
	}

	private String sentence(String name, StageLine line) {
		String q = number(line.q(mz), 4);
		String a = number(line.a(mz), 4);
		return Double.isInfinite(line.high())
				? NLS.bind(Messages.Diagram_above, new Object[] { name, number(line.low(), 5), q })
				: NLS.bind(Messages.Diagram_passes, new Object[] { name, number(line.low(), 6),
						number(line.high(), 6), q, a, number(line.line().ratio(), 6) });
	}

	/** Width of the widest window that has an end; 1 for none. */
	double widest() {
		return lines.stream().flatMap(Optional::stream).filter(line -> Double.isFinite(line.high()))
				.mapToDouble(line -> line.high() - line.low()).max().orElse(1);
	}

	static String number(double value, int digits) {
		return NumberText.significant(value, digits);
	}
}
