package org.ionwright.scan.ui.internal.control;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.scan.ui.internal.Icon;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.scan.ui.internal.desk.ControlDesk;
import org.ionwright.scan.ui.internal.desk.DeskState;
import org.ionwright.scan.ui.internal.desk.OperationSheet;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.StatusLamp;

/** Which instrument, the state it is in, and the button that connects or disconnects it. */
final class InstrumentSection extends Section {

	private final FileCombo file;
	private final StatusLamp lamp;
	private final Button connect;
	private final Button disconnect;
	private final Label reason;

	InstrumentSection(Composite parent, ControlDesk desk) {
		super(parent, Messages.Control_instrument, 2);
		file = new FileCombo(this, Messages.Control_instrument, Messages.Control_chooseInstrument,
				desk::useInstrument);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(file.control());
		lamp = new StatusLamp(this, SWT.NONE);
		lamp.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(lamp);
		Composite buttons = new Composite(this, SWT.NONE);
		buttons.setLayout(new StackLayout());
		connect = button(buttons, Icon.CONNECT, Messages.Control_connect, Messages.Control_connectTip);
		connect.addListener(SWT.Selection, event -> desk.connect());
		disconnect = button(buttons, Icon.DISCONNECT, Messages.Control_disconnect, Messages.Control_disconnectTip);
		disconnect.addListener(SWT.Selection, event -> desk.disconnect());
		reason = words(2);
	}

	private static Button button(Composite parent, Icon icon, String text, String tip) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setImage(icon.image(button));
		button.setToolTipText(tip);
		return button;
	}

	@Override
	void show(DeskState state) {
		file.show(state.files().instruments(), state.instrument().file());
		file.control().setEnabled(!state.occupied());
		String problem = state.instrument().problem();
		state.status().ifPresentOrElse(status -> say(status, state.operation()),
				() -> lamp.setStatus(problem.isEmpty() ? Lamp.OFF : Lamp.FAULT,
						problem.isEmpty() ? Messages.Word_none : Messages.Word_unusable, ""));
		boolean well = state.status().filter(
				now -> now.state() == InstrumentState.READY || now.state() == InstrumentState.SCANNING).isPresent();
		// then the state says all there is to say
		sayShort(reason, well ? "" : state.status().map(InstrumentSection::text).orElse(problem(state)));
		boolean offer = state.canDisconnect() || state.occupied();
		if (connect.getParent().getLayout() instanceof StackLayout stack) {
			boolean focus = connect.isFocusControl() || disconnect.isFocusControl();
			Button top = offer ? disconnect : connect;
			if (stack.topControl != top) {
				stack.topControl = top;
				connect.getParent().layout();
				if (focus) {
					top.setFocus();
				}
			}
		}
		connect.setEnabled(state.canConnect());
		disconnect.setEnabled(state.canDisconnect());
	}

	/** The state it is operated in; that of the connection as long as nothing is known of it. */
	private void say(InstrumentStatus status, OperationSheet operation) {
		Lamp sign = Words.lamp(status.state());
		boolean trouble = sign == Lamp.WARNING || sign == Lamp.FAULT;
		operation.status().filter(now -> StateSection.told(status.state())).ifPresentOrElse(
				now -> lamp.setStatus(trouble ? sign : Words.lamp(now.state()), Words.word(now.state()), ""),
				() -> lamp.setStatus(sign, Words.word(status.state()), ""));
	}

	private static String text(InstrumentStatus status) {
		return Words.beyond(Words.word(status.state()), status.text());
	}

	private static String problem(DeskState state) {
		if (!state.missing().isEmpty()) {
			return String.join("\n", state.missing());
		}
		if (state.instrument().file().isEmpty()) {
			return Messages.Control_chooseInstrument;
		}
		return state.instrument().problem();
	}
}
