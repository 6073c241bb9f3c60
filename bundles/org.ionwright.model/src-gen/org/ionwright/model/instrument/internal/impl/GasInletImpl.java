/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.GasInlet;
import org.ionwright.model.instrument.GasReservoir;
import org.ionwright.model.instrument.GasTubeRoute;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.LeakValveMode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Gas Inlet</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasInletImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasInletImpl#getSetFlow <em>Set Flow</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasInletImpl#getFlow <em>Flow</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasInletImpl#getMaxFlow <em>Max Flow</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasInletImpl#getRoute <em>Route</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasInletImpl#isInsulatingTube <em>Insulating Tube</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasInletImpl#getTubeDistance <em>Tube Distance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasInletImpl#getReservoir <em>Reservoir</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GasInletImpl extends PartImpl implements GasInlet {
	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final LeakValveMode MODE_EDEFAULT = LeakValveMode.PRESSURE_CONTROL;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected LeakValveMode mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSetFlow() <em>Set Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetFlow()
	 * @generated
	 * @ordered
	 */
	protected static final double SET_FLOW_EDEFAULT = 1.1833333333333334E-6;

	/**
	 * The cached value of the '{@link #getSetFlow() <em>Set Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetFlow()
	 * @generated
	 * @ordered
	 */
	protected double setFlow = SET_FLOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getFlow() <em>Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlow()
	 * @generated
	 * @ordered
	 */
	protected static final double FLOW_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFlow() <em>Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlow()
	 * @generated
	 * @ordered
	 */
	protected double flow = FLOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxFlow() <em>Max Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxFlow()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_FLOW_EDEFAULT = 3.3333333333333333E-6;

	/**
	 * The cached value of the '{@link #getMaxFlow() <em>Max Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxFlow()
	 * @generated
	 * @ordered
	 */
	protected double maxFlow = MAX_FLOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getRoute() <em>Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoute()
	 * @generated
	 * @ordered
	 */
	protected static final GasTubeRoute ROUTE_EDEFAULT = GasTubeRoute.THROUGH_PLUG_15;

	/**
	 * The cached value of the '{@link #getRoute() <em>Route</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoute()
	 * @generated
	 * @ordered
	 */
	protected GasTubeRoute route = ROUTE_EDEFAULT;

	/**
	 * The default value of the '{@link #isInsulatingTube() <em>Insulating Tube</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInsulatingTube()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INSULATING_TUBE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isInsulatingTube() <em>Insulating Tube</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInsulatingTube()
	 * @generated
	 * @ordered
	 */
	protected boolean insulatingTube = INSULATING_TUBE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTubeDistance() <em>Tube Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTubeDistance()
	 * @generated
	 * @ordered
	 */
	protected static final double TUBE_DISTANCE_EDEFAULT = 0.005;

	/**
	 * The cached value of the '{@link #getTubeDistance() <em>Tube Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTubeDistance()
	 * @generated
	 * @ordered
	 */
	protected double tubeDistance = TUBE_DISTANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReservoir() <em>Reservoir</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservoir()
	 * @generated
	 * @ordered
	 */
	protected GasReservoir reservoir;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GasInletImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.GAS_INLET;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LeakValveMode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(LeakValveMode newMode) {
		LeakValveMode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_INLET__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSetFlow() {
		return setFlow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetFlow(double newSetFlow) {
		double oldSetFlow = setFlow;
		setFlow = newSetFlow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_INLET__SET_FLOW, oldSetFlow, setFlow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFlow() {
		return flow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlow(double newFlow) {
		double oldFlow = flow;
		flow = newFlow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_INLET__FLOW, oldFlow, flow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxFlow() {
		return maxFlow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxFlow(double newMaxFlow) {
		double oldMaxFlow = maxFlow;
		maxFlow = newMaxFlow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_INLET__MAX_FLOW, oldMaxFlow, maxFlow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GasTubeRoute getRoute() {
		return route;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoute(GasTubeRoute newRoute) {
		GasTubeRoute oldRoute = route;
		route = newRoute == null ? ROUTE_EDEFAULT : newRoute;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_INLET__ROUTE, oldRoute, route));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInsulatingTube() {
		return insulatingTube;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsulatingTube(boolean newInsulatingTube) {
		boolean oldInsulatingTube = insulatingTube;
		insulatingTube = newInsulatingTube;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_INLET__INSULATING_TUBE, oldInsulatingTube, insulatingTube));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTubeDistance() {
		return tubeDistance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTubeDistance(double newTubeDistance) {
		double oldTubeDistance = tubeDistance;
		tubeDistance = newTubeDistance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_INLET__TUBE_DISTANCE, oldTubeDistance, tubeDistance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GasReservoir getReservoir() {
		return reservoir;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReservoir(GasReservoir newReservoir) {
		GasReservoir oldReservoir = reservoir;
		reservoir = newReservoir;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_INLET__RESERVOIR, oldReservoir, reservoir));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.GAS_INLET__MODE:
				return getMode();
			case InstrumentPackage.GAS_INLET__SET_FLOW:
				return getSetFlow();
			case InstrumentPackage.GAS_INLET__FLOW:
				return getFlow();
			case InstrumentPackage.GAS_INLET__MAX_FLOW:
				return getMaxFlow();
			case InstrumentPackage.GAS_INLET__ROUTE:
				return getRoute();
			case InstrumentPackage.GAS_INLET__INSULATING_TUBE:
				return isInsulatingTube();
			case InstrumentPackage.GAS_INLET__TUBE_DISTANCE:
				return getTubeDistance();
			case InstrumentPackage.GAS_INLET__RESERVOIR:
				return getReservoir();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InstrumentPackage.GAS_INLET__MODE:
				setMode((LeakValveMode)newValue);
				return;
			case InstrumentPackage.GAS_INLET__SET_FLOW:
				setSetFlow((Double)newValue);
				return;
			case InstrumentPackage.GAS_INLET__FLOW:
				setFlow((Double)newValue);
				return;
			case InstrumentPackage.GAS_INLET__MAX_FLOW:
				setMaxFlow((Double)newValue);
				return;
			case InstrumentPackage.GAS_INLET__ROUTE:
				setRoute((GasTubeRoute)newValue);
				return;
			case InstrumentPackage.GAS_INLET__INSULATING_TUBE:
				setInsulatingTube((Boolean)newValue);
				return;
			case InstrumentPackage.GAS_INLET__TUBE_DISTANCE:
				setTubeDistance((Double)newValue);
				return;
			case InstrumentPackage.GAS_INLET__RESERVOIR:
				setReservoir((GasReservoir)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case InstrumentPackage.GAS_INLET__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case InstrumentPackage.GAS_INLET__SET_FLOW:
				setSetFlow(SET_FLOW_EDEFAULT);
				return;
			case InstrumentPackage.GAS_INLET__FLOW:
				setFlow(FLOW_EDEFAULT);
				return;
			case InstrumentPackage.GAS_INLET__MAX_FLOW:
				setMaxFlow(MAX_FLOW_EDEFAULT);
				return;
			case InstrumentPackage.GAS_INLET__ROUTE:
				setRoute(ROUTE_EDEFAULT);
				return;
			case InstrumentPackage.GAS_INLET__INSULATING_TUBE:
				setInsulatingTube(INSULATING_TUBE_EDEFAULT);
				return;
			case InstrumentPackage.GAS_INLET__TUBE_DISTANCE:
				setTubeDistance(TUBE_DISTANCE_EDEFAULT);
				return;
			case InstrumentPackage.GAS_INLET__RESERVOIR:
				setReservoir((GasReservoir)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case InstrumentPackage.GAS_INLET__MODE:
				return mode != MODE_EDEFAULT;
			case InstrumentPackage.GAS_INLET__SET_FLOW:
				return setFlow != SET_FLOW_EDEFAULT;
			case InstrumentPackage.GAS_INLET__FLOW:
				return flow != FLOW_EDEFAULT;
			case InstrumentPackage.GAS_INLET__MAX_FLOW:
				return maxFlow != MAX_FLOW_EDEFAULT;
			case InstrumentPackage.GAS_INLET__ROUTE:
				return route != ROUTE_EDEFAULT;
			case InstrumentPackage.GAS_INLET__INSULATING_TUBE:
				return insulatingTube != INSULATING_TUBE_EDEFAULT;
			case InstrumentPackage.GAS_INLET__TUBE_DISTANCE:
				return tubeDistance != TUBE_DISTANCE_EDEFAULT;
			case InstrumentPackage.GAS_INLET__RESERVOIR:
				return reservoir != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (mode: ");
		result.append(mode);
		result.append(", setFlow: ");
		result.append(setFlow);
		result.append(", flow: ");
		result.append(flow);
		result.append(", maxFlow: ");
		result.append(maxFlow);
		result.append(", route: ");
		result.append(route);
		result.append(", insulatingTube: ");
		result.append(insulatingTube);
		result.append(", tubeDistance: ");
		result.append(tubeDistance);
		result.append(')');
		return result.toString();
	}

} //GasInletImpl
