package org.ionwright.device.ui.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.ionwright.device.DeviceException;
import org.ionwright.instrument.Discovery;
import org.ionwright.instrument.FoundDevice;
import org.ionwright.ui.common.AccessibleName;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LatestWins;
import org.ionwright.ui.common.NoticeBar;
import org.ionwright.ui.common.SerialJob;
import org.ionwright.ui.common.TableColumns;
import org.ionwright.ui.common.ThemeColors;

/** Places where devices may be. Nothing is sent to any of them before a person has seen the bytes and pressed the button. */
public final class InboxPanel extends Composite {

	private final DeviceDesk desk;
	private final TableViewer table;
	private final NoticeBar notice;
	private final ProbePanel probes;
	private final Button never;
	private final Button bind;
	private final Button forget;
	private final SerialJob looking = new SerialJob(Messages.Inbox_looking);

	/**
	 * @param use
	 *            called with the place a person wants to bind to a part
	 */
	public InboxPanel(Composite parent, DeviceDesk desk, Consumer<FoundDevice> use) {
		super(parent, SWT.NONE);
		this.desk = desk;
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		notice = new NoticeBar(this);
		table = table();
		Composite buttons = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
		GridLayoutFactory.fillDefaults().margins(6, 0).numColumns(6).applyTo(buttons);
		Text address = new Text(buttons, SWT.BORDER);
		address.setMessage(Messages.Inbox_addressExample);
		AccessibleName.give(address, Messages.Inbox_addAddress);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(address);
		Button add = button(buttons, Messages.Inbox_addAddress, () -> enter(address));
		address.addListener(SWT.DefaultSelection, event -> enter(address));
		add.setToolTipText(Messages.Inbox_addHelp);
		button(buttons, Messages.Inbox_look, this::look);
		bind = button(buttons, Messages.Inbox_use, () -> selected().ifPresent(use));
		never = button(buttons, Messages.Inbox_never, this::neverTouch);
		forget = button(buttons, Messages.Inbox_forget, () -> selected()
				.ifPresent(found -> desk.discovery().ifPresent(inbox -> inbox.forget(found.address()))));
		probes = new ProbePanel(this, this::say);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(probes);
		LatestWins<Boolean> latest = new LatestWins<>(this, changed -> refresh());
		Runnable listener = () -> latest.offer(true);
		desk.addListener(listener);
		addDisposeListener(event -> desk.removeListener(listener));
		table.addSelectionChangedListener(event -> selectionChanged());
		refresh();
		look();
	}

	TableViewer viewer() {
		return table;
	}

	ProbePanel probes() {
		return probes;
	}

	String noticeText() {
		return notice.text();
	}

	@Override
	public boolean setFocus() {
		return table.getTable().setFocus();
	}

	private TableViewer table() {
		Composite holder = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 80).applyTo(holder);
		TableColumns layout = new TableColumns();
		holder.setLayout(layout);
		TableViewer viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		AccessibleName.give(viewer.getTable(), Messages.Inbox_place);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column(viewer, layout, Messages.Inbox_place, 3, FoundDevice::address);
		column(viewer, layout, Messages.Inbox_label, 3, InboxPanel::label);
		column(viewer, layout, Messages.Inbox_presence, 2, InboxPanel::presence);
		column(viewer, layout, Messages.Inbox_suggested, 2, found -> String.join(", ", found.suggested()));
		column(viewer, layout, Messages.Inbox_answer, 4,
				found -> found.lastProbe().map(result -> result.text()).orElse(""));
		return viewer;
	}

	private static void column(TableViewer viewer, TableColumns layout, String title, int weight,
			Function<FoundDevice, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
		column.getColumn().setText(title);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(@Nullable Object element) {
				return element instanceof FoundDevice found ? text.apply(found) : "";
			}

			@Override
			public @Nullable Color getForeground(@Nullable Object element) {
				return element instanceof FoundDevice found
						&& (found.neverTouch() || found.presence() == FoundDevice.Presence.VANISHED)
								? ThemeColors.of(viewer.getTable()).muted()
								: null;
			}
		});
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
	}

	private static String label(FoundDevice found) {
		return found.label() + (found.usb().isEmpty() ? "" : "  USB " + found.usb())
				+ (found.serialNumber().isEmpty() ? "" : "  " + found.serialNumber());
	}

	private static String presence(FoundDevice found) {
		String word = switch (found.presence()) {
		case NEW -> Messages.Inbox_new;
		case PRESENT -> Messages.Inbox_present;
		case VANISHED -> Messages.Inbox_vanished;
		case ENTERED -> Messages.Inbox_entered;
		};
		return found.neverTouch() ? word + ", " + Messages.Inbox_neverMark : word;
	}

	private Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private Optional<FoundDevice> selected() {
		return table.getStructuredSelection().getFirstElement() instanceof FoundDevice found ? Optional.of(found)
				: Optional.empty();
	}

	private void refresh() {
		List<FoundDevice> inbox = desk.discovery().map(Discovery::inbox).orElse(List.of());
		if (!inbox.equals(table.getInput())) {
			String before = selected().map(FoundDevice::address).orElse("");
			table.setInput(inbox);
			inbox.stream().filter(found -> found.address().equals(before)).findFirst()
					.ifPresent(found -> table.setSelection(new StructuredSelection(found)));
		}
		selectionChanged();
	}

	private void selectionChanged() {
		Optional<FoundDevice> found = selected();
		bind.setEnabled(found.isPresent());
		never.setEnabled(found.isPresent());
		never.setText(found.filter(FoundDevice::neverTouch).isPresent() ? Messages.Inbox_touch : Messages.Inbox_never);
		forget.setEnabled(found.filter(place -> place.presence() == FoundDevice.Presence.VANISHED
				|| place.presence() == FoundDevice.Presence.ENTERED).isPresent());
		probes.show(found, desk.discovery());
	}

	private void enter(Text address) {
		desk.discovery().ifPresent(inbox -> {
			try {
				inbox.enter(address.getText().strip());
				address.setText("");
				notice.clear();
			} catch (DeviceException e) {
				say(Objects.requireNonNullElse(e.getMessage(), ""));
			}
		});
	}

	private void look() {
		desk.discovery().ifPresent(inbox -> looking.execute(inbox::look));
	}

	private void neverTouch() {
		selected().ifPresent(found -> desk.discovery()
				.ifPresent(inbox -> inbox.neverTouch(found.address(), !found.neverTouch())));
	}

	private void say(String text) {
		notice.show(Lamp.FAULT, text);
	}
}
