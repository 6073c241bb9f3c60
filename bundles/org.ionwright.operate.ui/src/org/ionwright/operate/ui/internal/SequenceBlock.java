package org.ionwright.operate.ui.internal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.StatusLamp;
import org.ionwright.ui.common.ThemeColors;
import org.ionwright.ui.common.UiIcon;

/** A button for each sequence; what it would do is shown first and started by a second button. Emergency off asks nothing. */
final class SequenceBlock extends Composite {

	private static final int COLUMNS = 2;
	private static final int BUTTON_HEIGHT = 34;
	/** They raise voltages or heat, or let air in. */
	private static final Set<OperatingSequence> WARNED = Set.of(OperatingSequence.WARM_UP, OperatingSequence.OPERATE,
			OperatingSequence.VENT);

	private final Consumer<String> trouble;
	/** Hears of what came up and of what went. */
	private final Consumer<Control> inSight;
	private final Map<OperatingSequence, Button> buttons = new EnumMap<>(OperatingSequence.class);
	private final Label refusals;
	private final Composite preview;
	private final StatusLamp previewHead;
	private final Label previewLines;
	private final Button go;
	private final Button dont;
	private Optional<LiveInstrument> shown = Optional.empty();
	private Optional<OperatingSequence> asked = Optional.empty();

	/**
	 * @param trouble
	 *            told what was refused or failed, on any thread; empty when a sequence is started
	 * @param inSight
	 *            scrolls to a control
	 */
	SequenceBlock(Composite parent, Consumer<String> trouble, Consumer<Control> inSight) {
		super(parent, SWT.NONE);
		this.trouble = trouble;
		this.inSight = inSight;
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
		for (OperatingSequence sequence : OperatingSequence.values()) {
			boolean emergency = sequence == OperatingSequence.EMERGENCY;
			Button button = Blocks.button(this, sequence.text(), "", () -> ask(sequence));
			GridDataFactory.fillDefaults().span(emergency ? COLUMNS : 1, 1).grab(true, false)
					.hint(SWT.DEFAULT, BUTTON_HEIGHT).applyTo(button);
			if (emergency) {
				button.setImage(UiIcon.ABORT.image(button));
			}
			buttons.put(sequence, button);
		}
		refusals = Blocks.words(this, COLUMNS);
		preview = new Composite(this, SWT.BORDER);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(preview);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).exclude(true).applyTo(preview);
		preview.setVisible(false);
		previewHead = new StatusLamp(preview, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(previewHead);
		previewLines = Blocks.words(preview, 2);
		go = Blocks.button(preview, "", "", this::start);
		dont = Blocks.button(preview, Messages.Preview_dont, Messages.Preview_dontTip, () -> close());
	}

	/** Buttons side by side only where their words have room. */
	void fit(int width) {
		int widest = buttons.entrySet().stream().filter(each -> each.getKey() != OperatingSequence.EMERGENCY)
				.mapToInt(each -> each.getValue().computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
		if (getLayout() instanceof GridLayout grid) {
			grid.numColumns = COLUMNS * widest + (COLUMNS - 1) * grid.horizontalSpacing <= width ? COLUMNS : 1;
		}
	}

	void show(Optional<LiveInstrument> instrument) {
		if (!instrument.equals(shown)) {
			shown = instrument;
			close();
		}
		Map<String, String> reasons = new LinkedHashMap<>();
		buttons.forEach((sequence, button) -> {
			Optional<String> refusal = refusal(sequence);
			button.setEnabled(refusal.isEmpty());
			button.setToolTipText(refusal.map(reason -> NLS.bind(Messages.Sequence_refused, sequence.text(), reason))
					.orElseGet(() -> tip(sequence)));
			refusal.ifPresent(reason -> reasons.merge(reason, sequence.text(), (first, more) -> first + ", " + more));
		});
		refusals.setForeground(ThemeColors.of(refusals).muted());
		Blocks.say(refusals, instrument.isEmpty() ? "" : words(reasons));
		showPreview();
	}

	/** A line for each reason with the sequences it stands against; the reason alone when it stands against all. */
	private String words(Map<String, String> reasons) {
		boolean all = reasons.size() == 1 && buttons.values().stream().noneMatch(Button::getEnabled);
		return reasons.entrySet().stream()
				.map(reason -> all ? Words.capital(reason.getKey())
						: NLS.bind(Messages.Sequence_refused, reason.getValue(), reason.getKey()))
				.collect(Collectors.joining("\n"));
	}

	/** Shows what a sequence would do; Emergency off is started at once. Does nothing but say why when it is refused. */
	void ask(OperatingSequence sequence) {
		Optional<String> refusal = refusal(sequence);
		if (refusal.isPresent()) {
			trouble.accept(NLS.bind(Messages.Sequence_refused, sequence.text(), refusal.get()));
		} else if (sequence == OperatingSequence.EMERGENCY) {
			close();
			run(sequence);
		} else {
			asked = Optional.of(sequence);
			showPreview();
			(WARNED.contains(sequence) ? dont : go).setFocus();
			inSight.accept(preview);
		}
	}

	private Optional<String> refusal(OperatingSequence sequence) {
		return shown.map(instrument -> instrument.operation().refusal(sequence))
				.orElse(Optional.of(Messages.Operation_none));
	}

	private void showPreview() {
		asked.ifPresent(sequence -> {
			previewHead.setStatus(WARNED.contains(sequence) ? Lamp.WARNING : Lamp.BUSY,
					NLS.bind(Messages.Preview_head, sequence.text()), "");
			List<String> lines = shown.map(instrument -> instrument.operation().preview(sequence)).orElse(List.of());
			Blocks.say(previewLines, lines.isEmpty() ? Messages.Preview_nothing : numbered(lines));
			go.setText(NLS.bind(Messages.Preview_start, sequence.text()));
			go.setEnabled(refusal(sequence).isEmpty());
			go.requestLayout();
		});
		Blocks.present(preview, asked.isPresent());
	}

	private static String numbered(List<String> lines) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			text.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(lines.get(i));
		}
		return text.toString();
	}

	private void start() {
		asked.ifPresent(sequence -> {
			close();
			run(sequence);
		});
	}

	private void close() {
		boolean open = asked.isPresent();
		asked = Optional.empty();
		Blocks.present(preview, false);
		if (open) {
			inSight.accept(preview);
		}
	}

	private void run(OperatingSequence sequence) {
		trouble.accept("");
		shown.ifPresent(instrument -> instrument.operation().start(sequence, Words.user())
				.whenComplete((done, failure) -> {
					if (failure != null) {
						trouble.accept(NLS.bind(Messages.Sequence_failed, sequence.text(), Words.failure(failure)));
					}
				}));
	}

	private static String tip(OperatingSequence sequence) {
		return switch (sequence) {
		case PUMP_DOWN -> Messages.Sequence_pumpDown;
		case WARM_UP -> Messages.Sequence_warmUp;
		case OPERATE -> Messages.Sequence_operate;
		case STANDBY -> Messages.Sequence_standby;
		case CLEAN -> Messages.Sequence_clean;
		case VENT -> Messages.Sequence_vent;
		case EMERGENCY -> Messages.Sequence_emergency;
		};
	}
}
