/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vacuum Chamber</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A volume of one pressure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.VacuumChamber#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumChamber#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumChamber#getNormalPressureLimit <em>Normal Pressure Limit</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumChamber#getTripPressure <em>Trip Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumChamber#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumChamber#getPumps <em>Pumps</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumChamber#getPorts <em>Ports</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumChamber()
 * @model annotation="http://www.ionwright.org/seed numerals='31 46'"
 * @generated
 */
public interface VacuumChamber extends Part {
	/**
	 * Returns the value of the '<em><b>Pressure</b></em>' attribute.
	 * The default value is <code>"535.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Design pressure; what is measured comes from the vacuum devices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure</em>' attribute.
	 * @see #setPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumChamber_Pressure()
	 * @model default="535.0"
	 *        annotation="http://www.ionwright.org/quantity label='Chamber pressure' unit='Pa' role='FACT' hardwareMin='1e-10' hardwareMax='101325.0' displayUnit='mbar' displayFactor='100' digits='2'"
	 * @generated
	 */
	double getPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumChamber#getPressure <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure</em>' attribute.
	 * @see #getPressure()
	 * @generated
	 */
	void setPressure(double value);

	/**
	 * Returns the value of the '<em><b>Volume</b></em>' attribute.
	 * The default value is <code>"0.002"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Volume</em>' attribute.
	 * @see #setVolume(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumChamber_Volume()
	 * @model default="0.002"
	 *        annotation="http://www.ionwright.org/quantity label='Volume' unit='m3' role='FACT' hardwareMin='1e-09' hardwareMax='100.0' displayUnit='L' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getVolume();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumChamber#getVolume <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Volume</em>' attribute.
	 * @see #getVolume()
	 * @generated
	 */
	void setVolume(double value);

	/**
	 * Returns the value of the '<em><b>Normal Pressure Limit</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pressure the chamber is normally below; 0 when nothing is said. Seed 001 says 1e-5 torr of chamber 46.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Normal Pressure Limit</em>' attribute.
	 * @see #setNormalPressureLimit(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumChamber_NormalPressureLimit()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Normally below' unit='Pa' role='LIMIT' hardwareMin='0.0' hardwareMax='101325.0' displayUnit='mbar' displayFactor='100.0' digits='3'"
	 * @generated
	 */
	double getNormalPressureLimit();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumChamber#getNormalPressureLimit <em>Normal Pressure Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Normal Pressure Limit</em>' attribute.
	 * @see #getNormalPressureLimit()
	 * @generated
	 */
	void setNormalPressureLimit(double value);

	/**
	 * Returns the value of the '<em><b>Trip Pressure</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Above it what is in the chamber is switched off; 0 when nothing is said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trip Pressure</em>' attribute.
	 * @see #setTripPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumChamber_TripPressure()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Trip pressure' unit='Pa' role='LIMIT' hardwareMin='0.0' hardwareMax='101325.0' displayUnit='mbar' displayFactor='100.0' digits='3'"
	 * @generated
	 */
	double getTripPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumChamber#getTripPressure <em>Trip Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trip Pressure</em>' attribute.
	 * @see #getTripPressure()
	 * @generated
	 */
	void setTripPressure(double value);

	/**
	 * Returns the value of the '<em><b>Outlet</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To the next chamber.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outlet</em>' containment reference.
	 * @see #setOutlet(Aperture)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumChamber_Outlet()
	 * @model containment="true"
	 * @generated
	 */
	Aperture getOutlet();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumChamber#getOutlet <em>Outlet</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outlet</em>' containment reference.
	 * @see #getOutlet()
	 * @generated
	 */
	void setOutlet(Aperture value);

	/**
	 * Returns the value of the '<em><b>Pumps</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.VacuumPump}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Pumps</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumChamber_Pumps()
	 * @model containment="true"
	 * @generated
	 */
	EList<VacuumPump> getPumps();

	/**
	 * Returns the value of the '<em><b>Ports</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.Port}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pumping ports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ports</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumChamber_Ports()
	 * @model containment="true"
	 * @generated
	 */
	EList<Port> getPorts();

} // VacuumChamber
