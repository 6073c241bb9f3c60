package org.ionwright.tune.ui.internal.calibration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ionwright.tune.calibration.CalibrationOutcome;
import org.ionwright.tune.calibration.CalibrationReview;
import org.ionwright.tune.calibration.CalibrationReview.Decision;
import org.ionwright.tune.ui.internal.Messages;
import org.ionwright.tune.ui.internal.Widgets;
import org.ionwright.tune.ui.internal.Words;
import org.ionwright.tune.ui.internal.desk.Bench;
import org.ionwright.tune.ui.internal.desk.Calibrating.Found;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.NumberText;
import org.ionwright.ui.common.StatusLamp;

/** What a run found, subject by subject, to accept or reject. */
final class ResultPage extends Composite {

	private static final int REMARK_WIDTH = 120;

	private final Combo subject;
	private final StatusLamp verdict;
	private final Label objections;
	private final IonTable ions;
	private final Text remark;
	private final Button accept;
	private final Button reject;
	private final Button acceptAll;
	private final Label decided;
	private Optional<Bench> bench = Optional.empty();
	private List<Found> found = List.of();

	ResultPage(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(this);
		Composite top = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		subject = Widgets.combo(top, Messages.Result_subject, List.of(), this::refresh);
		verdict = new StatusLamp(top, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT)
				.applyTo(verdict);
		objections = Widgets.words(this, 1);
		ions = new IonTable(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(ions);
		Composite deciding = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).applyTo(deciding);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(deciding);
		accept = Widgets.button(deciding, Messages.Result_accept, Messages.Result_acceptTip,
				() -> decide(Decision.ACCEPTED));
		reject = Widgets.button(deciding, Messages.Result_reject, Messages.Result_rejectTip,
				() -> decide(Decision.REJECTED));
		acceptAll = Widgets.button(deciding, Messages.Result_acceptAll, Messages.Result_acceptAllTip, this::all);
		remark = Widgets.field(deciding, Messages.Result_remark, Messages.Result_remarkTip, REMARK_WIDTH, () -> {
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(REMARK_WIDTH, SWT.DEFAULT)
				.applyTo(remark);
		remark.addListener(SWT.Modify, event -> refresh());
		decided = Widgets.words(this, 1);
	}

	private Optional<Found> shown() {
		int index = subject.getSelectionIndex();
		return index >= 0 && index < found.size() ? Optional.of(found.get(index)) : Optional.empty();
	}

	private void decide(Decision decision) {
		shown().flatMap(Found::file).ifPresent(file -> decide(file, decision));
	}

	private void decide(Path file, Decision decision) {
		bench.ifPresent(on -> on.calibrating().decide(file, decision, Words.user(), remark.getText()));
	}

	/** Accepts all that nothing speaks against and that are not decided yet. */
	private void all() {
		found.stream().filter(each -> each.outcome().acceptable() && isOpen(each))
				.forEach(each -> each.file().ifPresent(file -> decide(file, Decision.ACCEPTED)));
	}

	private Optional<CalibrationReview> review(Found each) {
		return each.file().flatMap(file -> bench.flatMap(on -> on.calibrating().review(file)));
	}

	private boolean isOpen(Found each) {
		return review(each).filter(now -> now.decision() == Decision.OPEN).isPresent();
	}

	void show(Optional<Bench> on) {
		bench = on;
		refresh();
	}

	private void refresh() {
		found = bench.map(on -> on.calibrating().found()).orElse(List.of());
		Widgets.offer(subject, found.stream().map(each -> each.outcome().subject().words()).toList());
		Optional<Found> now = shown();
		ions.show(now.flatMap(each -> each.outcome().calibration()));
		now.map(Found::outcome).ifPresentOrElse(this::verdict,
				() -> verdict.setStatus(Lamp.OFF, Messages.Result_none, Messages.Result_noneReason));
		Widgets.say(objections, Lamp.WARNING,
				now.map(each -> String.join("\n", each.outcome().objections())).orElse(""));
		Map<String, String> reasons = Widgets.reasons();
		Optional<String> refusal = now.isEmpty() ? Optional.of(Messages.Result_none)
				: now.get().outcome().calibration().isEmpty() ? Optional.of(Messages.Result_noCalibration)
						: now.get().file().isEmpty() ? Optional.of(Messages.Bench_noFolder) : Optional.empty();
		// what something speaks against needs a reason to be accepted all the same
		boolean unexplained = now.filter(each -> !each.outcome().acceptable()).isPresent()
				&& remark.getText().isBlank();
		Widgets.allow(accept, refusal.or(() -> unexplained ? Optional.of(Messages.Result_explain) : Optional.empty()),
				reasons);
		Widgets.allow(reject, refusal, reasons);
		acceptAll.setEnabled(found.stream().anyMatch(each -> each.outcome().acceptable() && isOpen(each)));
		String decision = now.flatMap(this::review).filter(each -> each.decision() != Decision.OPEN)
				.map(each -> NLS.bind(Messages.Result_decided,
						new Object[] { Words.word(each.decision()), each.by(), Words.moment(each.time()),
								each.remark().isEmpty() ? "" : ": " + each.remark() }))
				.orElse("");
		String against = now.isEmpty() ? "" : Widgets.words(reasons);
		Widgets.say(decided, Lamp.OFF, decision.isEmpty() || against.isEmpty() ? decision + against
				: decision + "\n" + against);
	}

	private void verdict(CalibrationOutcome outcome) {
		String numbers = outcome.calibration()
				.map(each -> NLS.bind(Messages.Result_numbers, new Object[] { NumberText.fixed(each.rms(), 4),
						NumberText.fixed(each.worstResidual(), 3), each.used().size(), each.lines().size() }))
				.orElse("");
		verdict.setStatus(
				outcome.acceptable() ? Lamp.OK : outcome.calibration().isPresent() ? Lamp.WARNING : Lamp.FAULT,
				outcome.acceptable() ? Messages.Result_good
						: outcome.calibration().isPresent() ? Messages.Result_doubtful : Messages.Result_noCalibration,
				numbers);
	}
}
