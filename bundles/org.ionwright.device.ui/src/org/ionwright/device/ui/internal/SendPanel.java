package org.ionwright.device.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ionwright.device.Access;
import org.ionwright.device.transport.Bytes;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.RangeTip;
import org.ionwright.ui.common.ThemeColors;
import org.ionwright.ui.common.TypedNumber;

/** Two ways to say something to a device: a value through the gate of its instrument, and bytes past the driver. UI thread. */
final class SendPanel extends Composite {

	private final Consumer<String> say;
	private final Combo parameters;
	private final Text value;
	private final Label range;
	private final Button set;
	private final Text bytes;
	private final Button raw;
	private List<LiveParameter> offered = List.of();
	private Optional<DeviceKey> device = Optional.empty();

	SendPanel(Composite parent, Consumer<String> say) {
		super(parent, SWT.NONE);
		this.say = say;
		GridLayoutFactory.fillDefaults().margins(6, 4).numColumns(5).applyTo(this);
		label(Messages.Send_value);
		parameters = new Combo(this, SWT.READ_ONLY);
		AccessibleName.give(parameters, Messages.Send_parameter);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(parameters);
		value = new Text(this, SWT.BORDER);
		AccessibleName.give(value, Messages.Send_value);
		GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(value);
		range = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(range);
		set = button(Messages.Send_set, Messages.Send_setHelp, this::set);
		label(Messages.Send_bytes);
		bytes = new Text(this, SWT.BORDER);
		bytes.setFont(JFaceResources.getTextFont());
		bytes.setMessage(Messages.Send_bytesExample);
		AccessibleName.give(bytes, Messages.Send_bytes);
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(bytes);
		raw = button(Messages.Send_send, Messages.Send_sendHelp, this::raw);
		parameters.addListener(SWT.Selection, event -> check());
		value.addModifyListener(event -> check());
		value.addListener(SWT.DefaultSelection, event -> set());
		bytes.addModifyListener(event -> check());
		bytes.addListener(SWT.DefaultSelection, event -> raw());
		check();
	}

	void show(Optional<DeviceKey> key) {
		device = key;
		List<LiveParameter> now = key.map(at -> at.instrument().parameters().stream()
				.filter(parameter -> parameter.source().device() == at.index()
						&& parameter.access() == Access.READ_WRITE)
				.toList()).orElse(List.of());
		if (!paths(now).equals(paths(offered))) {
			String before = selected().map(LiveParameter::path).orElse("");
			offered = now;
			parameters.setItems(now.stream().map(parameter -> parameter.label() + "  (" + parameter.path() + ")")
					.toArray(String[]::new));
			parameters.select(Math.max(0, paths(now).indexOf(before)));
		}
		offered = now;
		check();
	}

	Text valueField() {
		return value;
	}

	Text bytesField() {
		return bytes;
	}

	String rangeText() {
		return range.getText();
	}

	Button setButton() {
		return set;
	}

	Button sendButton() {
		return raw;
	}

	private static List<String> paths(List<LiveParameter> parameters) {
		return parameters.stream().map(LiveParameter::path).toList();
	}

	private void label(String text) {
		new Label(this, SWT.NONE).setText(text);
	}

	private Button button(String text, String help, Runnable action) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(text);
		button.setToolTipText(help);
		GridDataFactory.fillDefaults().applyTo(button);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private Optional<LiveParameter> selected() {
		int index = parameters.getSelectionIndex();
		return index >= 0 && index < offered.size() ? Optional.of(offered.get(index)) : Optional.empty();
	}

	/** In the parameter's own unit, which may be typed behind it; empty for anything else. */
	private Optional<Double> typed() {
		String unit = selected().map(LiveParameter::unit).orElse("");
		return TypedNumber.of(value.getText()).filter(typed -> typed.unit().isEmpty() || typed.unit().equals(unit))
				.map(TypedNumber::number);
	}

	private void check() {
		Optional<LiveParameter> parameter = selected();
		Optional<Double> number = typed();
		boolean inside = parameter.isPresent() && number
				.filter(typed -> typed >= parameter.get().minimum() && typed <= parameter.get().maximum()).isPresent();
		String limits = parameter.map(SendPanel::limits).orElse("");
		value.setToolTipText(
				parameter.map(each -> RangeTip.of(each.label(), each.minimum(), each.maximum(), unit(each)))
						.orElse(Messages.Send_value));
		String text = value.getText().isBlank() || inside ? limits
				: NLS.bind(number.isEmpty() ? Messages.Send_noNumber : Messages.Send_outside, limits);
		if (!text.equals(range.getText())) {
			range.setText(text);
			range.setToolTipText(text);
			range.setForeground(value.getText().isBlank() || inside ? null : ThemeColors.of(this).lamp(Lamp.FAULT));
		}
		parameters.setEnabled(!offered.isEmpty());
		value.setEnabled(parameter.isPresent());
		set.setEnabled(inside);
		raw.setEnabled(device.isPresent() && parsed().isPresent());
	}

	private static String limits(LiveParameter parameter) {
		return LiveParameter.number(parameter.minimum(), 6) + " \u2026 " + LiveParameter.number(parameter.maximum(), 6)
				+ (unit(parameter).isEmpty() ? "" : "\u2009" + unit(parameter));
	}

	private static String unit(LiveParameter parameter) {
		return "1".equals(parameter.unit()) ? "" : parameter.unit();
	}

	private Optional<byte[]> parsed() {
		try {
			return bytes.getText().isEmpty() ? Optional.empty() : Optional.of(Bytes.parse(bytes.getText()));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	private void set() {
		selected().ifPresent(parameter -> typed().ifPresent(number -> device.ifPresent(
				key -> tell(key.instrument().set(parameter.path(), number)))));
	}

	private void raw() {
		parsed().ifPresent(message -> device.ifPresent(key -> tell(key.control().send(message))));
	}

	private void tell(CompletableFuture<?> answer) {
		answer.whenComplete((done, failure) -> {
			if (!isDisposed()) {
				getDisplay().asyncExec(() -> {
					if (!isDisposed()) {
						say.accept(failure == null ? "" : Failures.text(failure));
					}
				});
			}
		});
	}
}
