/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vacuum Pump</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A vacuum pump.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.VacuumPump#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumPump#getSpeed <em>Speed</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumPump#getCriticalBackingPressure <em>Critical Backing Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumPump#getBacking <em>Backing</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumPump()
 * @model
 * @generated
 */
public interface VacuumPump extends Part {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"TURBO"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.PumpKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.PumpKind
	 * @see #setKind(PumpKind)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumPump_Kind()
	 * @model default="TURBO"
	 * @generated
	 */
	PumpKind getKind();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumPump#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.PumpKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PumpKind value);

	/**
	 * Returns the value of the '<em><b>Speed</b></em>' attribute.
	 * The default value is <code>"0.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For nitrogen at the inlet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speed</em>' attribute.
	 * @see #setSpeed(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumPump_Speed()
	 * @model default="0.2"
	 *        annotation="http://www.ionwright.org/quantity label='Pumping speed' unit='m3/s' role='FACT' hardwareMin='0.0' hardwareMax='10000.0' displayUnit='L/s' displayFactor='0.001' digits='1'"
	 * @generated
	 */
	double getSpeed();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumPump#getSpeed <em>Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speed</em>' attribute.
	 * @see #getSpeed()
	 * @generated
	 */
	void setSpeed(double value);

	/**
	 * Returns the value of the '<em><b>Critical Backing Pressure</b></em>' attribute.
	 * The default value is <code>"1500.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Above it a turbo pump stops to pump.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Critical Backing Pressure</em>' attribute.
	 * @see #setCriticalBackingPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumPump_CriticalBackingPressure()
	 * @model default="1500.0"
	 *        annotation="http://www.ionwright.org/quantity label='Critical backing pressure' unit='Pa' role='LIMIT' hardwareMin='0.0' hardwareMax='101325.0' displayUnit='mbar' displayFactor='100.0' digits='1'"
	 * @generated
	 */
	double getCriticalBackingPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumPump#getCriticalBackingPressure <em>Critical Backing Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Critical Backing Pressure</em>' attribute.
	 * @see #getCriticalBackingPressure()
	 * @generated
	 */
	void setCriticalBackingPressure(double value);

	/**
	 * Returns the value of the '<em><b>Backing</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pump behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backing</em>' reference.
	 * @see #setBacking(VacuumPump)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumPump_Backing()
	 * @model resolveProxies="false"
	 * @generated
	 */
	VacuumPump getBacking();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumPump#getBacking <em>Backing</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backing</em>' reference.
	 * @see #getBacking()
	 * @generated
	 */
	void setBacking(VacuumPump value);

} // VacuumPump
