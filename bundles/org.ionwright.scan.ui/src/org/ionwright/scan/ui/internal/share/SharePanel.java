package org.ionwright.scan.ui.internal.share;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.Paced;
import org.ionwright.scan.ui.internal.control.SimulatedBanner;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.StatusLamp;
import org.ionwright.ui.common.ThemeColors;

/** F_sub as a gauge, a number and words; scrolls when there is no room. */
public final class SharePanel extends ScrolledComposite implements InstrumentListener {

	private static final int MARGIN = 10;
	private static final int GAP = 6;

	private final ControlDesk desk;
	private final SimulatedBanner banner;
	private final StatusLamp value;
	private final ShareGauge gauge;
	private final Label claims;
	private final Label basis;
	private final Label further;
	private final Paced refresh = new Paced(this, this::show);
	private Optional<LiveInstrument> instrument = Optional.empty();

	public SharePanel(Composite parent, ControlDesk desk) {
		super(parent, SWT.V_SCROLL);
		this.desk = desk;
		setExpandHorizontal(true);
		setExpandVertical(true);
		Composite body = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, GAP).spacing(GAP, GAP).applyTo(body);
		setContent(body);
		banner = new SimulatedBanner(body);
		Label title = words(body);
		title.setText(Messages.Share_title);
		title.setToolTipText(Messages.Share_tip);
		value = new StatusLamp(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
		value.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		gauge = new ShareGauge(body);
		gauge.setToolTipText(Messages.Share_tip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(gauge);
		claims = words(body);
		basis = words(body);
		further = words(body);
		addListener(SWT.Resize, event -> measure());
		Consumer<DeskState> listener = state -> refresh.ask();
		desk.addListener(listener);
		addDisposeListener(event -> {
			desk.removeListener(listener);
			follow(Optional.empty());
		});
		show();
	}

	private static Label words(Composite body) {
		Label label = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(label);
		return label;
	}

	@Override
	public void readingsChanged() {
		refresh.ask();
	}

	private void follow(Optional<LiveInstrument> next) {
		if (!next.equals(instrument)) {
			instrument.ifPresent(live -> live.removeListener(this));
			instrument = next;
			instrument.ifPresent(live -> live.addListener(this));
		}
	}

	private void show() {
		DeskState state = desk.state();
		follow(state.instrument().content());
		BeamShare share = BeamShare.of(state);
		double shown = share.shown();
		String judged = share.judged() ? ShareText.claims(shown) : "";
		value.setStatus(share.judged() ? ShareText.lamp(shown) : Lamp.OFF, ShareText.percent(shown), "");
		gauge.show(shown, share.now(), Messages.Share_title + ' ' + ShareText.percent(shown) + ' ' + judged);
		say(claims, judged, false);
		say(basis, ShareText.basis(share), true);
		say(further, ShareText.further(share), true);
		banner.present(state.simulated());
		measure();
	}

	private static void say(Label label, String text, boolean muted) {
		ThemeColors colors = ThemeColors.of(label);
		label.setForeground(muted ? colors.muted() : colors.foreground());
		if (!label.getText().equals(text)) {
			label.setText(text);
			label.requestLayout();
		}
	}

	private void measure() {
		int width = getClientArea().width;
		if (width > 0) {
			setMinSize(getContent().computeSize(width, SWT.DEFAULT));
		}
	}

	/** For tests. */
	String words() {
		return String.join("\n", value.text(), claims.getText(), basis.getText(), further.getText());
	}
}
